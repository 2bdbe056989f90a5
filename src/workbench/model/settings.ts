/** A value that JSON can hold. */
export type SettingValue =
  string | number | boolean | null | readonly SettingValue[] | { readonly [key: string]: SettingValue };

/** What add-ins keep in the workbook. */
export class Settings {
  private readonly values = new Map<string, SettingValue>();

  constructor(private readonly changed: () => void) {}

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): SettingValue | undefined {
    return this.values.get(key);
  }

  set(key: string, value: SettingValue): void {
    this.values.set(key, value);
    this.changed();
  }

  remove(key: string): void {
    if (this.values.delete(key)) this.changed();
  }

  reset(): void {
    this.values.clear();
  }
}
