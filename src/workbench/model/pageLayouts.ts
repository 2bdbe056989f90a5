import type { SheetDocument } from "../../scoreboard/document";

/** A scale in per cent, or how many pages wide and high. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** How a sheet is printed, as far as it was set. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: PageZoom;
  /** First and last row repeated on each page, counted from zero. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

const A4 = "A4";

const initial: PageLayout = { orientation: "Portrait", paperSize: "", zoom: { scale: 100 }, titleRows: null };

/** The print set-up of each sheet. */
export class PageLayouts {
  private readonly layouts = new Map<string, PageLayout>();

  of(sheetId: string): PageLayout {
    return this.layouts.get(sheetId) ?? initial;
  }

  set(sheetId: string, change: Partial<PageLayout>): void {
    this.layouts.set(sheetId, { ...this.of(sheetId), ...change });
  }

  /** Sets a sheet up as a document has it. */
  print(sheetId: string, { headingRow }: NonNullable<SheetDocument["print"]>): void {
    const titleRows = { first: headingRow, last: headingRow };
    this.set(sheetId, { orientation: "Landscape", paperSize: A4, zoom: { horizontalFitToPages: 1 }, titleRows });
  }

  /** What a document would say of a sheet, `undefined` where it is set up otherwise. */
  printed(sheetId: string): SheetDocument["print"] {
    const { orientation, paperSize, zoom, titleRows } = this.of(sheetId);
    const fits = orientation === "Landscape" && paperSize === A4 && zoom.horizontalFitToPages === 1;
    return fits && titleRows ? { headingRow: titleRows.first } : undefined;
  }

  removeSheet(sheetId: string): void {
    this.layouts.delete(sheetId);
  }

  reset(): void {
    this.layouts.clear();
  }
}
