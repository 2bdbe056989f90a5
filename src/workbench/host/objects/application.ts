import { choiceArgument, textArgument } from "../arguments";
import type { HostContext } from "../context";
import { defineObject } from "../hostObject";

interface Target {
  readonly host: HostContext;
}

function separators(culture: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(culture).formatToParts(12345.6);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return { decimal: part("decimal"), group: part("group") };
}

const numberFormatInfoObject = defineObject<Target>({
  typeName: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: ({ host }) => separators(host.runtime.culture).decimal },
    NumberGroupSeparator: { get: ({ host }) => separators(host.runtime.culture).group },
  },
});

const cultureInfoObject = defineObject<Target>({
  typeName: "CultureInfo",
  properties: { Name: { get: ({ host }) => host.runtime.culture } },
  navigation: { NumberFormat: numberFormatInfoObject },
});

export const applicationObject = defineObject<Target>({
  typeName: "Application",
  properties: {
    CalculationMode: {
      get: ({ host }) => (host.model.calculation.mode === "manual" ? "Manual" : "Automatic"),
      set: ({ host }, value) => {
        const mode = choiceArgument(value, ["Automatic", "Manual"]);
        host.model.calculation.mode = mode === "Manual" ? "manual" : "automatic";
      },
      setsAfterCalculation: true,
    },
    CalculationState: {
      get: ({ host }) => {
        if (host.model.isCalculating) return "Calculating";
        return host.model.calculation.isStale ? "Pending" : "Done";
      },
    },
    DecimalSeparator: { get: ({ host }) => separators(host.runtime.culture).decimal },
    ThousandsSeparator: { get: ({ host }) => separators(host.runtime.culture).group },
    UseSystemSeparators: { get: () => true },
  },
  navigation: { CultureInfo: cultureInfoObject },
  methods: {
    Calculate: ({ host }, [type]) => {
      choiceArgument(textArgument(type), ["Recalculate", "Full", "FullRebuild"]);
      host.model.calculation.start(textArgument(type) !== "Recalculate");
    },
    // The engine starts after a request's writes in any case, and the grid draws when the turn has ended.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
