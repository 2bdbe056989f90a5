import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../i18n/language";
import { compareGuides, type Guide } from "./guide";

const DOCS = join(__dirname, "..", "..", "..", "docs");

/** The guides in `docs`, each in its languages. */
export function readGuides(): readonly Guide[] {
  return readdirSync(DOCS)
    .sort()
    .flatMap((file) => {
      const [name = "", tag, ending] = file.split(".");
      const language = LANGUAGES.find((candidate) => candidate === tag);
      if (language === undefined || ending !== "md") return [];
      return [{ name, language, markdown: readFileSync(join(DOCS, file), "utf8") }];
    })
    .sort(compareGuides);
}
