/** XML that add-ins keep in the workbook. */
export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

/** The workbook's custom XML parts, in the order in which they were added. */
export class CustomXmlParts {
  private readonly parts = new Map<string, string>();

  items(): readonly CustomXmlPart[] {
    return [...this.parts].map(([id, xml]) => ({ id, xml }));
  }

  /** `null` where there is no part of that id. */
  xml(id: string): string | null {
    return this.parts.get(id) ?? null;
  }

  /** @returns the new part's id */
  add(xml: string): string {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.parts.set(id, xml);
    return id;
  }

  set(id: string, xml: string): void {
    if (this.parts.has(id)) this.parts.set(id, xml);
  }

  remove(id: string): void {
    this.parts.delete(id);
  }

  reset(): void {
    this.parts.clear();
  }
}
