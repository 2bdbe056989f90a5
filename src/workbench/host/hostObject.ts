import { apiNotFound } from "./errors";

/** How a type of the object model is made up. Names are in PascalCase, as they travel. */
export interface ObjectDefinition<Target> {
  readonly typeName: string;
  /** What an instantiated object is known by afterwards: `Id` or `_ReferenceId`. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, PropertyDefinition<Target>>>;
  /** Objects reached by a property; null for a null object. */
  readonly navigation?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Objects reached by a method, or what a method returns. A null object is null. */
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[]) => unknown>>;
  /** A collection's items. */
  readonly items?: (target: Target) => readonly HostObject[];
  readonly indexer?: (target: Target, args: readonly unknown[]) => HostObject;
}

export interface PropertyDefinition<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
  /** What was written before must have calculated before this is set. */
  readonly setsAfterCalculation?: boolean;
}

/** An object of the model as the interpreter sees it, whatever its type. Unknown members fail by name. */
export interface HostObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly propertyNames: readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  has(member: "property" | "navigation", name: string): boolean;
  get(property: string): unknown;
  setsAfterCalculation(property: string): boolean;
  set(property: string, value: unknown): void;
  navigate(property: string): HostObject | null;
  call(method: string, args: readonly unknown[]): unknown;
  index(args: readonly unknown[]): HostObject;
  /** Null for what is no collection. */
  items(): readonly HostObject[] | null;
}

class BoundObject<Target> implements HostObject {
  constructor(
    private readonly definition: ObjectDefinition<Target>,
    readonly target: Target,
  ) {}

  get typeName(): string {
    return this.definition.typeName;
  }

  get propertyNames(): readonly string[] {
    return Object.entries(this.definition.properties ?? {})
      .filter(([, { get }]) => get !== undefined)
      .map(([name]) => name);
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.definition.identity?.(this.target) ?? {};
  }

  has(member: "property" | "navigation", name: string): boolean {
    const { properties, navigation } = this.definition;
    return member === "property" ? properties?.[name] !== undefined : navigation?.[name] !== undefined;
  }

  get(property: string): unknown {
    const get = this.definition.properties?.[property]?.get;
    if (!get) throw apiNotFound(this.typeName, camelCase(property));
    return get(this.target);
  }

  setsAfterCalculation(property: string): boolean {
    return this.definition.properties?.[property]?.setsAfterCalculation === true;
  }

  set(property: string, value: unknown): void {
    const set = this.definition.properties?.[property]?.set;
    if (!set) throw apiNotFound(this.typeName, `${camelCase(property)} (set)`);
    set(this.target, value);
  }

  navigate(property: string): HostObject | null {
    const navigate = this.definition.navigation?.[property];
    if (!navigate) throw apiNotFound(this.typeName, camelCase(property));
    return navigate(this.target);
  }

  call(method: string, args: readonly unknown[]): unknown {
    const run = this.definition.methods?.[method];
    if (!run) throw apiNotFound(this.typeName, `${camelCase(method)}()`);
    return run(this.target, args);
  }

  index(args: readonly unknown[]): HostObject {
    if (!this.definition.indexer) throw apiNotFound(this.typeName, "getItem()");
    return this.definition.indexer(this.target, args);
  }

  items(): readonly HostObject[] | null {
    return this.definition.items?.(this.target) ?? null;
  }
}

/** Makes the function that wraps a target of the defined type. */
export function defineObject<Target>(definition: ObjectDefinition<Target>): (target: Target) => HostObject {
  return (target) => new BoundObject(definition, target);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}

/** `RowIndex` → `rowIndex`; names with an underscore stay. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
