import { sv as findings } from "../../findings/sv";
import { sv as texts } from "../sv";
import type { PaneWords } from "../paneWords";

export const sv: PaneWords = { language: "sv", texts, findings };
