import type { HostContext } from "../context";

interface Target {
  readonly host: HostContext;
}

type Methods<T> = Record<string, (target: T, args: readonly unknown[]) => unknown>;

/** The pairs of `_Register…` and `_Unregister…` by which an add-in asks for events. */
export function eventMethods<T extends Target>(
  events: Readonly<Record<string, number>>,
  targetId: (target: T) => string,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target) => {
      target.host.registrations.add(type, targetId(target));
    };
    methods[`_Unregister${name}`] = (target) => {
      target.host.registrations.remove(type, targetId(target));
    };
  }
  return methods;
}
