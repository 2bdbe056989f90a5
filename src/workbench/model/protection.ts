import type { Area } from "../../scoreboard/document";

/** Excel's options of a protected sheet. Names as in Excel.WorksheetProtectionOptions. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** Which sheets are protected; which cells are locked is kept with the cells. */
export class Protection {
  private readonly sheets = new Map<string, ProtectionOptions>();
  private readonly passwords = new Map<string, string>();

  /** @param hasLockedCell cells are locked until they are unlocked, as in Excel */
  constructor(private readonly hasLockedCell: (sheetId: string, area: Area) => boolean) {}

  isProtected(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  options(sheetId: string): ProtectionOptions | null {
    return this.sheets.get(sheetId) ?? null;
  }

  protect(sheetId: string, options: ProtectionOptions = {}, password = ""): void {
    this.sheets.set(sheetId, options);
    this.passwords.set(sheetId, password);
  }

  /** Whether a password opens a protected sheet: any does where it was protected without one. */
  opens(sheetId: string, password: string): boolean {
    const wanted = this.passwords.get(sheetId) ?? "";
    return wanted === "" || wanted === password;
  }

  unprotect(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.passwords.delete(sheetId);
  }

  isWritable(sheetId: string, area: Area): boolean {
    return !this.isProtected(sheetId) || !this.hasLockedCell(sheetId, area);
  }

  reset(): void {
    this.sheets.clear();
    this.passwords.clear();
  }
}
