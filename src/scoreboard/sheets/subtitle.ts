import type { InfoValues } from "./infoValues";
import type { SheetTexts } from "./tableSheet";

/** The line below a sheet's title: its period, its target year and what to fill in. */
export function subtitle(info: InfoValues): SheetTexts["subtitle"] {
  const [period, year] = [info.get("period") ?? "", info.get("targetYear") ?? ""].map(String);
  return {
    formula: '="Jakso "&Jakso&", tavoitevuosi "&Tavoitevuosi&". Täytä valkoiset solut; harmaat ovat lukittuja."',
    value: `Jakso ${period ?? ""}, tavoitevuosi ${year ?? ""}. Täytä valkoiset solut; harmaat ovat lukittuja.`,
  };
}
