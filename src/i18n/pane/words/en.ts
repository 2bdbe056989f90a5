import { en as findings } from "../../findings/en";
import { en as texts } from "../en";
import type { PaneWords } from "../paneWords";

export const en: PaneWords = { language: "en", texts, findings };
