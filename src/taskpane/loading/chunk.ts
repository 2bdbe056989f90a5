/** A part of the program that is loaded when it is first needed; all who ask share one load. */
export class Chunk<Part> {
  private loading: Promise<Part> | null = null;

  constructor(private readonly load: () => Promise<Part>) {}

  /** The same promise each time, as React's `use` wants it, rejected where the part did not come. */
  get(): Promise<Part> {
    return (this.loading ??= this.load());
  }

  /** Forgets the load, so that the next `get` tries again. */
  forget(): void {
    this.loading = null;
  }
}
