import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

/** What is compiled of a schema: any JSON object. */
export type Schema = { readonly [key: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: (Content & { readonly required?: boolean }) | null;
  readonly responses: Readonly<Record<string, Content>>;
}

/** A request that belongs to an operation, with the values of its path. */
export interface Matched {
  readonly id: string;
  readonly path: Readonly<Record<string, string>>;
}

const slice = JSON.parse(readFileSync(new URL("rest.json", import.meta.url), "utf8")) as {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
    int64: true,
    email: true,
    "repo.nwo": true,
  },
});
ajv.addSchema({ $id: "api", schemas: normalise(slice.schemas) });

const compiled = new Map<string, ValidateFunction>();
const routes = Object.entries(slice.operations).map(([id, { method, path }]) => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  // Only a git ref may have slashes, and it stands last or before a fixed end.
  const pattern = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    ["ref", "basehead"].includes(name) ? "(.+)" : "([^/]+)",
  );
  return { id, method, names, path, pattern: new RegExp(`^${pattern}$`) };
});
// The longest first, so that a ref does not take what stands after it.
const longestFirst = routes.toSorted((a, b) => b.path.split("/").length - a.path.split("/").length);

/** The operation of a request; `undefined` when the slice has none. */
export function matchOperation(method: string, path: string): Matched | undefined {
  for (const { id, names, pattern, ...route } of longestFirst) {
    const found = route.method === method ? pattern.exec(path) : null;
    if (found)
      return { id, path: Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")])) };
  }
  return undefined;
}

/** What is wrong with the path, query and body of a request. A key that is not described is wrong, too. */
export function requestProblems(matched: Matched, query: URLSearchParams, body: unknown): readonly string[] {
  const operation = operationOf(matched.id);
  const problems: string[] = [];
  const known = new Map(operation.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  for (const [name, value] of [...Object.entries(matched.path), ...query]) {
    const where = name in matched.path ? "path" : "query";
    const parameter = known.get(`${where} ${name}`);
    if (!parameter) problems.push(`${where} parameter ${name} does not exist`);
    else problems.push(...check(`${matched.id} ${where} ${name}`, parameter.schema, typed(parameter.schema, value)));
  }
  for (const { name, in: where, required } of operation.parameters) {
    if (where === "query" && required && !query.has(name)) problems.push(`query parameter ${name} is missing`);
  }
  const schema = operation.body?.content?.["application/json"]?.schema;
  if (body === undefined) {
    if (operation.body?.required) problems.push("the body is missing");
  } else if (schema) problems.push(...check(`${matched.id} body`, closed(schema), body));
  else problems.push("a body is not described");
  return problems;
}

/** What is wrong with an answer: with its status, or with its body. */
export function responseProblems(id: string, status: number, body: unknown): readonly string[] {
  const response = operationOf(id).responses[String(status)];
  if (!response) return [401, 403, 404, 422].includes(status) ? [] : [`status ${status} is not described`];
  const schema = response.content?.["application/json"]?.schema;
  return schema ? check(`${id} ${status}`, schema, body) : [];
}

/** The schema of the answer that an operation gives when all is well. */
export function answerSchema(id: string): Schema {
  const [, response] = Object.entries(operationOf(id).responses).find(([status]) => status.startsWith("2")) ?? [];
  return response?.content?.["application/json"]?.schema ?? {};
}

/** A schema behind a reference. */
export function resolve(schema: Schema): Schema {
  const { $ref } = schema;
  return typeof $ref === "string" ? resolve(slice.schemas[$ref.slice("#/schemas/".length)] ?? {}) : schema;
}

function operationOf(id: string): Operation {
  const operation = slice.operations[id];
  if (!operation) throw new Error(`the slice has no operation ${id}; add it to slice.ts`);
  return operation;
}

function check(key: string, schema: Schema, value: unknown): readonly string[] {
  let validate = compiled.get(key);
  if (!validate) {
    validate = ajv.compile(normalise(schema) as Schema);
    compiled.set(key, validate);
  }
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${key}${sentence(error)}`);
}

function sentence({ instancePath, message = "", params }: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}

/** Query and path values are texts; the description says what they mean. */
function typed(schema: Schema, text: string): unknown {
  const { type } = resolve(schema);
  if (type === "integer") return /^-?\d+$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, references lead into the slice. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (value === null || typeof value !== "object") return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "enum" ? item : normalise(item)]),
  );
  if (typeof rest["$ref"] === "string") rest["$ref"] = `api${rest["$ref"]}`;
  return nullable === true ? { anyOf: [{ type: "null" }, rest] } : rest;
}

/** The schema of a request body in which only described keys are allowed. */
function closed(schema: Schema): Schema {
  const { properties, items, ...rest } = schema;
  const isObject = typeof properties === "object" && properties !== null;
  return {
    ...rest,
    ...(isObject
      ? {
          additionalProperties: false,
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, item]) => [key, closed(item as Schema)]),
          ),
        }
      : {}),
    ...(typeof items === "object" && items !== null ? { items: closed(items as Schema) } : {}),
  };
}
