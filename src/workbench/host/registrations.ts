/** Which events the add-in has asked for, by type and the id of what they happen to. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  add(type: number, targetId: string): void {
    const key = `${String(type)} ${targetId}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, targetId: string): void {
    const key = `${String(type)} ${targetId}`;
    const count = this.counts.get(key) ?? 0;
    if (count > 1) this.counts.set(key, count - 1);
    else this.counts.delete(key);
  }

  has(type: number, targetId: string): boolean {
    return this.counts.has(`${String(type)} ${targetId}`);
  }

  clear(): void {
    this.counts.clear();
  }
}
