import { useEffect, useState } from "react";
import type { Language } from "../../i18n/language";
import { type FixParts, fixParts } from "./fixParts";

/**
 * The parts that show fixes, once they have come; `null` until then, or where none are wanted. Where they do not come, the
 * bar of fixes says so.
 */
export function useFixParts(language: Language, wanted: boolean): FixParts | null {
  const [parts, setParts] = useState<FixParts | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let isCurrent = true;
    const take = (loaded: FixParts | null): void => {
      if (isCurrent) setParts(loaded);
    };
    fixParts[language].get().then(take, () => {
      take(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [language, wanted]);
  return parts?.words.language === language ? parts : null;
}
