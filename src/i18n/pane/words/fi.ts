import { fi as findings } from "../../findings/fi";
import { fi as texts } from "../fi";
import type { PaneWords } from "../paneWords";

export const fi: PaneWords = { language: "fi", texts, findings };
