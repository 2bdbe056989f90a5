import type { ComponentType } from "react";
import type { FixWords } from "../../i18n/fixes/fixWords";
import { loadFixWords } from "../../i18n/fixes/loadFixWords";
import type { Language } from "../../i18n/language";
import type { FixLineProps } from "../components/Fixes/FixLine";
import { Chunk } from "./chunk";

/** What shows and does fixes, with its words; loaded with the first finding that can be fixed. */
export interface FixParts {
  readonly FixLine: ComponentType<FixLineProps>;
  readonly FixBar: ComponentType<{ readonly words: FixWords }>;
  readonly words: FixWords;
}

async function load(language: Language): Promise<FixParts> {
  const [{ FixLine, FixBar }, words] = await Promise.all([
    import(/* webpackChunkName: "fixes" */ "../components/Fixes/fixViews"),
    loadFixWords(language),
  ]);
  return { FixLine, FixBar, words };
}

export const fixParts: Readonly<Record<Language, Chunk<FixParts>>> = {
  fi: new Chunk(() => load("fi")),
  sv: new Chunk(() => load("sv")),
  en: new Chunk(() => load("en")),
};
