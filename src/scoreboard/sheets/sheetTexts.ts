import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import type { SheetTexts } from "./tableSheet";

/** What stands above a sheet's table: its period and target year, what to fill in, and a notice; and whose words the notes are. */
export function sheetTexts({ agreement, notice, words }: SheetOptions, info: InfoValues): SheetTexts {
  const [period = "", year = ""] = [info.get("period") ?? "", info.get("targetYear") ?? ""].map(String);
  return {
    subtitle: {
      formula: `="${words.subtitle('"&Jakso&"', '"&Tavoitevuosi&"')}"`,
      value: words.subtitle(period, year),
    },
    notice,
    agreement,
    words,
  };
}
