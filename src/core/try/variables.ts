import { type Table, isTable, own } from "../document.ts";
import type { RenderFailure, RenderResult } from "../render/render-port.ts";

/** What a template can name. */
export type Context = Readonly<Record<string, unknown>>;

/** Variables that one template may get made up. */
const MAX_MADE_UP = 64;

/** A rendering with the variables that had to be made up for it. */
export interface Sampled {
  readonly result: RenderResult;
  readonly context: Context;
  readonly madeUp: readonly string[];
}

/**
 * Renders again and again until no variable is missing: each that has no value gets a made-up one, `sample_` and its
 * name, in a list or map of one where a loop runs over it. One that cannot be made up, such as a field of a value that
 * was given, stays missing, and the rendering failed.
 */
export function renderWithSamples(
  template: string,
  context: Context,
  render: (context: Context) => RenderResult,
): Sampled {
  const madeUp: string[] = [];
  let current = context;
  for (;;) {
    const result = render(current);
    const missing = result.ok ? undefined : missingVariable(result);
    if (missing === undefined || madeUp.length === MAX_MADE_UP) return { result, context: current, madeUp };
    const next = withSample(current, missing.split("."), sampleOf(template, missing));
    if (madeUp.includes(missing) || next === undefined) return { result, context: current, madeUp };
    madeUp.push(missing);
    current = next;
  }
}

/** The variable that a rendering lacked, with dots, as Tera's message names it. */
export function missingVariable({ kind, message }: RenderFailure): string | undefined {
  if (kind !== "render") return undefined;
  const [, named = ""] = /Variable `([^`]{1,200})` not found in context/.exec(message) ?? [];
  const path = named.replaceAll(/\[["']([A-Za-z_]\w*)["']\]/g, ".$1");
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(path) ? path : undefined;
}

function sampleOf(template: string, path: string): unknown {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const sample = `sample_${name}`;
  const loop = [...template.matchAll(/\bfor\s+\w+\s*(,?)[^%]{0,80}?\bin\s+([\w.]+)/g)].find(
    ([, , over]) => over === path,
  );
  if (!loop) return sample;
  return loop[1] === "," ? { [sample]: sample } : [sample];
}

/** `undefined` where a value stands in the way that is no table. */
function withSample(context: Context, path: readonly string[], sample: unknown): Context | undefined {
  const [name = "", ...rest] = path;
  if (name === "" || name === "__proto__") return undefined;
  if (rest.length === 0) return { ...context, [name]: sample };
  const inner = own(context, name) ?? {};
  if (!isTable(inner)) return undefined;
  const next = withSample(inner, rest, sample);
  return next && { ...context, [name]: next };
}

/** `vars` of a header: a table as it is, a list as `var0`, `var1` and so on, a value as `var0`. */
export function headerVariables(vars: unknown): Table {
  if (vars === undefined || vars === null) return {};
  if (isTable(vars)) return vars;
  const list: readonly unknown[] = Array.isArray(vars) ? vars : [vars];
  return Object.fromEntries(list.map((value, index) => [`var${index}`, value]));
}
