import * as z from "zod/mini";

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const objectPathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

const argumentInfo = z.object({
  Arguments: z.optional(z.array(z.unknown())),
  /** For each argument the id of an object path, a list of such for a list, or 0. */
  ReferencedObjectPathIds: z.optional(z.array(z.unknown())),
});

const queryInfo = z.object({
  Select: z.optional(z.array(z.string())),
  Expand: z.optional(z.array(z.string())),
  Top: z.optional(z.number()),
  Skip: z.optional(z.number()),
});

const queryAction = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: z.optional(argumentInfo),
  QueryInfo: z.optional(queryInfo),
  ObjectState: z.optional(z.record(z.string(), z.unknown())),
});

const objectPathInfo = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(argumentInfo),
});

/** A ProcessQuery request as office.js writes it, as far as this host reads it. */
export const processQueryRequest = z.object({
  Actions: z.array(queryAction),
  ObjectPaths: z.record(z.string(), objectPathInfo),
});

export type ProcessQueryRequest = z.infer<typeof processQueryRequest>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;
export type QueryAction = z.infer<typeof queryAction>;
export type ObjectPathInfo = z.infer<typeof objectPathInfo>;

export interface ProcessQueryResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}
