import type { PageTexts } from "./texts";

/** The element of index.html with this id. */
export function elementById<E extends Element>(id: string, type: new () => E): E {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`index.html has no ${type.name} with the id ${id}`);
}

function textOf(texts: PageTexts, key: string | undefined): string {
  const text: unknown = Object.entries(texts).find(([name]) => name === key)?.[1];
  if (typeof text !== "string") throw new Error(`index.html asks for the text ${key ?? ""}, which does not exist`);
  return text;
}

/** Fills in every `data-text` (content) and `data-label` (name and tooltip) of the page. */
export function translatePage(texts: PageTexts): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.textContent = textOf(texts, element.dataset.text);
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
    const label = textOf(texts, element.dataset.label);
    element.setAttribute("aria-label", label);
    if (element instanceof HTMLButtonElement) element.title = label;
  }
  document.title = texts.title;
}
