import { type SchemaFault, faultsOf } from "./schema/fault.ts";
import * as validators from "./schema/validators.gen.ts";

export type { SchemaFault } from "./schema/fault.ts";

/** Names of the compiled schemas: the files of `schemas/` without `.schema.json`. */
export type SchemaName = keyof typeof validators;

/** Checks a value against a schema of `schemas/`; an empty list when it fits. */
export function schemaFaults(name: SchemaName, value: unknown): readonly SchemaFault[] {
  return faultsOf(validators[name], value);
}
