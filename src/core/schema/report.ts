import { type SchemaFault, faultsOf } from "./fault.ts";
import { report } from "./report-validator.gen.ts";

/** Checks a value against the schema of reports; an empty list when it fits. */
export function reportFaults(value: unknown): readonly SchemaFault[] {
  return faultsOf(report, value);
}
