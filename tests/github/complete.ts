import { type Schema, resolve } from "./description.ts";

/**
 * Adds to an answer what its schema requires and no test is about: the many addresses, counts and flags of
 * a repository or a pull request. What is given is kept as it is.
 */
export function complete(schema: Schema, given: unknown): unknown {
  const { type, properties, required, items, nullable, allOf, anyOf, oneOf } = resolve(schema);
  if (given === null) return null;
  const choice = allOf ?? anyOf ?? oneOf;
  if (Array.isArray(choice) && properties === undefined) return complete((choice as readonly Schema[])[0] ?? {}, given);
  if (Array.isArray(given)) return given.map((item) => complete((items ?? {}) as Schema, item));
  if (type === "object" || properties !== undefined) {
    if (given === undefined && nullable === true) return null;
    const known = (properties ?? {}) as Readonly<Record<string, Schema>>;
    const values = (given ?? {}) as Readonly<Record<string, unknown>>;
    const names = [...new Set([...((required ?? []) as readonly string[]), ...Object.keys(values)])];
    return Object.fromEntries(names.map((name) => [name, complete(known[name] ?? {}, values[name])]));
  }
  return given === undefined ? plain(resolve(schema)) : given;
}

/** The least value that a schema allows. */
function plain(schema: Schema): unknown {
  const { type, format, enum: choices, nullable } = schema;
  if (nullable === true) return null;
  if (Array.isArray(choices)) return choices[0] as unknown;
  switch (type) {
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return [];
    case "string":
      return format === "uri" ? "https://github.invalid/" : format === "date-time" ? "2026-10-01T12:00:00Z" : "";
    default:
      return null;
  }
}
