import * as z from "zod/mini";

/** What SARIF 2.1.0 says of the parts that we write: nothing else may stand there. */
const message = z.strictObject({ text: z.string().check(z.minLength(1)) });
const level = z.enum(["none", "note", "warning", "error"]);
const properties = z.optional(z.record(z.string(), z.unknown()));
const index = z.int().check(z.gte(0));

const rule = z.strictObject({
  id: z.string(),
  name: z.string(),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
  properties,
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: index,
  level,
  message,
  locations: z.array(
    z.strictObject({
      physicalLocation: z.strictObject({ artifactLocation: z.strictObject({ uri: z.string(), index }) }),
      logicalLocations: z.optional(
        z
          .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }))
          .check(z.minLength(1)),
      ),
    }),
  ),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.optional(
    z.array(
      z.strictObject({
        kind: z.enum(["inSource", "external"]),
        status: z.enum(["accepted", "underReview", "rejected"]),
        justification: z.string(),
        properties,
      }),
    ),
  ),
  properties,
});

const notification = z.strictObject({ level, message, associatedRule: z.strictObject({ id: z.string() }) });

export const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          language: z.string().check(z.regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/)),
          rules: z.array(rule),
        }),
      }),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      artifacts: z.array(z.strictObject({ location: z.strictObject({ uri: z.string() }) })),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.optional(z.array(notification)),
        }),
      ),
      results: z.array(result),
    }),
  ),
});
