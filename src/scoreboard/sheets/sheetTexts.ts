import type { ScoreboardOptions } from "../scoreboardOptions";
import type { InfoValues } from "./infoValues";
import type { SheetTexts } from "./tableSheet";

/** What stands above a sheet's table: its period and target year, what to fill in, and a notice; and whose words the notes are. */
export function sheetTexts({ agreement, notice }: ScoreboardOptions, info: InfoValues): SheetTexts {
  const [period = "", year = ""] = [info.get("period") ?? "", info.get("targetYear") ?? ""].map(String);
  return {
    subtitle: {
      formula: '="Jakso "&Jakso&", tavoitevuosi "&Tavoitevuosi&". Täytä valkoiset solut; harmaat ovat lukittuja."',
      value: `Jakso ${period}, tavoitevuosi ${year}. Täytä valkoiset solut; harmaat ovat lukittuja.`,
    },
    notice,
    agreement,
  };
}
