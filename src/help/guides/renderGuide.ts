import MarkdownIt, { type Token } from "markdown-it";
import type { Language } from "../../i18n/language";
import type { Guide } from "./guide";

/** A guide as HTML, without the frame of the page. */
export interface RenderedGuide {
  readonly title: string;
  readonly html: string;
}

const markdown = new MarkdownIt("default", { html: false });

/**
 * Renders a guide. Links to guides lead to their pages, and pictures to where they lie beside the languages' folders.
 * @throws {Error} where it does not begin with its title, or links to a file that is no guide
 */
export function renderGuide({ name, language, markdown: text }: Guide): RenderedGuide {
  const tokens = withoutEmptyHeads(markdown.parse(text, {}));
  const [opening, title, closing, ...rest] = tokens;
  if (opening?.tag !== "h1" || title === undefined || closing === undefined) {
    throw new Error(`${name}.${language}.md does not begin with its title`);
  }
  for (const token of rest.flatMap(({ children }) => children ?? [])) readdress(token, language);
  return { title: title.content, html: markdown.renderer.render(rest, markdown.options, {}) };
}

/** Markdown cannot write a table without a head; one in which nothing stands is none. */
function withoutEmptyHeads(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    kept.push(token);
    if (token.type !== "thead_close") continue;
    const start = kept.findLastIndex(({ type }) => type === "thead_open");
    const isEmpty = kept.slice(start).every(({ type, content }) => type !== "inline" || content === "");
    if (isEmpty) kept.length = start;
  }
  return kept;
}

function readdress(token: Token, language: Language): void {
  const attribute = token.type === "link_open" ? "href" : token.type === "image" ? "src" : null;
  const address = attribute && token.attrGet(attribute);
  if (!attribute || typeof address !== "string") return;
  const [, name, other] = /^(\w+)\.(\w+)\.md$/.exec(address) ?? [];
  if (name !== undefined && other !== undefined) {
    token.attrSet(attribute, `../${other}/${name}.html`);
    if (other !== language) token.attrSet("lang", other);
  } else {
    token.attrSet(attribute, siteAddress(address));
  }
}

function siteAddress(address: string): string {
  if (address.startsWith("pictures/")) return `../${address}`;
  if (address.startsWith("https://")) return address;
  throw new Error(`A guide links to ${address}, which is neither a guide nor a picture nor a page of the web`);
}
