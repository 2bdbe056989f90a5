import { ExcelError } from "./errors";
import { type HostObject, isHostObject } from "./hostObject";
import { type ArgumentInfo, type ObjectPathInfo, objectPathTypes } from "./request";

/** Where object paths begin. */
export interface Roots {
  readonly workbook: HostObject;
  /** A service that a shared runtime asks for by name. */
  service(name: string): HostObject;
  /** A range that was kept from an earlier request. */
  kept(referenceId: string): HostObject;
}

/** The objects of one request. Each path is followed once: following one may add a sheet. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly infos: Readonly<Record<string, ObjectPathInfo>>,
    private readonly roots: Roots,
  ) {}

  /** Null for a null object and for everything that is reached through one. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const info = this.infos[String(id)];
    if (!info) throw new ExcelError("GeneralException", `The request has no object path ${String(id)}.`);
    const object = this.follow(info);
    this.found.set(id, object);
    return object;
  }

  /** Of an object that has been reached, for error messages. */
  typeName(id: number): string {
    return this.found.get(id)?.typeName ?? "";
  }

  /** The arguments with objects in the place of their path ids. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const { Arguments: given = [], ReferencedObjectPathIds: references = [] } = info ?? {};
    return given.map((argument, index) => this.argument(argument, references[index]));
  }

  /** A value with objects in the place of `{_ObjectPathId}`. */
  value(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.value(item)]));
  }

  private argument(argument: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(argument) && Array.isArray(reference)) {
      return argument.map((item, index) => this.argument(item, reference[index]));
    }
    // Cell matrices hold no objects: they need no walk.
    return Array.isArray(argument) ? argument : this.value(argument);
  }

  private follow(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case objectPathTypes.global:
        return this.roots.workbook;
      case objectPathTypes.newObject:
        return this.roots.service(info.Name);
      case objectPathTypes.referenceId:
        return this.roots.kept(info.Name);
      case objectPathTypes.nullObject:
        return null;
      default:
        return this.followFromParent(info);
    }
  }

  private followFromParent(info: ObjectPathInfo): HostObject | null {
    const parent = info.ParentObjectPathId === undefined ? null : this.resolve(info.ParentObjectPathId);
    if (!parent) return null;
    if (info.ObjectPathType === objectPathTypes.property) return parent.navigate(info.Name);
    const args = this.args(info.ArgumentInfo);
    if (info.ObjectPathType === objectPathTypes.indexer) return parent.index(args);
    if (info.ObjectPathType !== objectPathTypes.method) {
      throw new ExcelError("GeneralException", `Object path type ${String(info.ObjectPathType)} is unknown.`);
    }
    const object = parent.call(info.Name, args);
    if (object !== null && !isHostObject(object)) {
      throw new ExcelError("GeneralException", `${parent.typeName}.${info.Name} yields no object.`);
    }
    return object;
  }
}
