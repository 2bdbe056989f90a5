import type { HostFaultCode, HostFaults } from "./types";

type Fault = { readonly kind: "fail"; readonly code: HostFaultCode } | { readonly kind: "silence" | "loss" };

/** The faults that were asked for, each waiting for its request. */
export class Faults implements HostFaults {
  private editing = false;
  private planned: { skip: number; readonly fault: Fault }[] = [];
  private readonly waiting: (() => void)[] = [];

  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resolve of this.waiting.splice(0)) resolve();
  }

  failNext(code: HostFaultCode, skip = 0): void {
    this.planned.push({ skip, fault: { kind: "fail", code } });
  }

  silenceNext(skip = 0): void {
    this.planned.push({ skip, fault: { kind: "silence" } });
  }

  loseNextAnswer(skip = 0): void {
    this.planned.push({ skip, fault: { kind: "loss" } });
  }

  clear(): void {
    this.planned = [];
    this.cellEditMode = false;
  }

  whenNotEditing(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The fault of the request that comes now. */
  next(): Fault | null {
    const due = this.planned.find(({ skip }) => skip === 0);
    this.planned = this.planned.filter((plan) => plan !== due);
    for (const plan of this.planned) if (plan.skip > 0) plan.skip -= 1;
    return due?.fault ?? null;
  }
}
