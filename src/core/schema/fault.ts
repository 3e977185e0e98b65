import type { Path } from "../document.ts";

/** One way in which a value departs from its schema. */
export interface SchemaFault {
  /** `required`, `type`, `enum`, `pattern`, `additionalProperties`, `minItems`, … */
  readonly keyword: string;
  /** Where: for `required` the table that lacks the key, for `additionalProperties` the table that has it. */
  readonly path: Path;
  /** The missing or surplus key, for `required` and `additionalProperties`. */
  readonly key?: string;
  /** The types that are allowed, for `type`. */
  readonly types?: readonly string[];
  /** What is allowed instead, in words, for `enum`. */
  readonly allowed?: string;
  readonly message: string;
}

interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
/** A schema as a function; its faults stand on it afterwards. */
export type Validator = ((value: unknown) => boolean) & { errors?: readonly AjvError[] | null };

/** Runs a validator over a value; an empty list when it fits. */
export function faultsOf(validator: Validator, value: unknown): readonly SchemaFault[] {
  if (validator(value)) return [];
  return (validator.errors ?? []).map((error) => {
    const { missingProperty, additionalProperty, type, allowedValues } = error.params;
    const key = missingProperty ?? additionalProperty;
    return {
      keyword: error.keyword,
      path: pointerPath(error.instancePath, value),
      message: error.message ?? error.keyword,
      ...(typeof key === "string" ? { key } : {}),
      ...(Array.isArray(allowedValues) ? { allowed: `must be one of ${allowedValues.map(String).join(", ")}` } : {}),
      ...(error.keyword === "type" ? { types: [type].flat().map(String) } : {}),
    };
  });
}

/** A JSON pointer as a path; steps into arrays become numbers. */
function pointerPath(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const raw of pointer.split("/").slice(1)) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(step) : step);
    value = (value as Record<string, unknown> | undefined)?.[step];
  }
  return path;
}
