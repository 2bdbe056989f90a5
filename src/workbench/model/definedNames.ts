import { parseAddress, type Address } from "./a1";
import type { Unit } from "./unit";

export interface DefinedName {
  readonly name: string;
  /** With a leading "=": a reference to cells, a constant or a formula. */
  readonly formula: string;
}

const allSheets = "AllDefaultWorkbook";
const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Names of the whole workbook. They are kept by the engine, which moves what they refer to. */
export class DefinedNames {
  private nextId = 1;

  constructor(private readonly unit: Unit) {}

  items(): readonly DefinedName[] {
    const { engine, id } = this.unit;
    const map = engine.injector.get(engine.parts.IDefinedNamesService).getDefinedNameMap(id) ?? {};
    return Object.values(map).map(({ name, formulaOrRefString }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    }));
  }

  find(name: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.items().find((item) => item.name.toLowerCase() === wanted);
  }

  /** The cells that a name stands for, or null where it is a constant or a formula. */
  target(name: DefinedName): Address | null {
    return parseAddress(name.formula.slice(1));
  }

  isValid(name: string): boolean {
    return validName.test(name) && parseAddress(name) === null;
  }

  add({ name, formula }: DefinedName): void {
    this.unit.runOnWorkbook("formula.mutation.set-defined-name", {
      id: `name-${String(this.nextId++)}`,
      name,
      formulaOrRefString: formula.replace(/^=/, ""),
      localSheetId: allSheets,
      comment: "",
    });
  }

  remove(name: string): void {
    const { engine, id } = this.unit;
    const item = engine.injector.get(engine.parts.IDefinedNamesService).getValueByName(id, name);
    if (item) this.unit.runOnWorkbook("formula.mutation.remove-defined-name", { ...item });
  }
}
