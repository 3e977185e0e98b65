import { type Table, isTable, own, text } from "../document.ts";
import { quote } from "../limits.ts";
import { pathEscape } from "../path-escape.ts";
import { rdfProlog } from "../rdf-prolog.ts";
import type { RenderFailure, RenderPort, RenderResult } from "../render/render-port.ts";
import { textSource } from "../source.ts";
import type { SyntaxPort } from "../syntax.ts";
import { headerKey, headerOf, hookKeys } from "../template-keys.ts";
import type { Template } from "../template.ts";
import { directoryOf, joinPath } from "../tree.ts";
import { parseYamlDocument } from "../yaml-document.ts";
import { type Context, headerVariables, missingVariable, renderWithSamples } from "./variables.ts";

/** What a template is rendered in. */
export interface TryWorld {
  readonly renderer: RenderPort;
  /** Says better than the renderer what is wrong with a query. */
  readonly syntax: SyntaxPort;
  /** Text of a file of the pack; `undefined` when it has none of that path. */
  read(path: string): string | undefined;
  /** True for a pack of the sync engine, whose templates get more than those of earlier releases. */
  readonly isOfEngine: boolean;
  /** Graphs of the pack, as Turtle. */
  readonly graphs: readonly string[];
  readonly base: string | undefined;
  readonly prefixes: Table;
  /** Values that the pack presets. */
  readonly preset: Context;
  /** Values that the caller gives; they win. */
  readonly given: Context;
}

/** A template that was rendered, or why it was not. */
export type Attempt = {
  readonly madeUp: readonly string[];
  readonly notDone: readonly string[];
} & (
  | { readonly status: "rendered"; readonly to: string; readonly text: string; readonly header: Table }
  | { readonly status: "failed" | "open"; readonly reason: string }
);

/** What ggen writes to when a header names nothing. */
const NO_OUTPUT = "out.txt";

/**
 * Renders a template as ggen does up to release 26.6: the header first, then its graphs and queries, then the body with
 * `sparql_results`. Nothing is made up but variables without a value, and what is not done is said.
 */
export function tryTemplate(template: Template, world: TryWorld): Attempt {
  const madeUp: string[] = [];
  const notDone: string[] = [];
  /** Queries without rows. */
  const empty: string[] = [];
  const end = (status: "failed" | "open", reason: string): Attempt => ({ status, reason, madeUp, notDone });
  const fail = (what: string, failure: RenderFailure): Attempt => {
    const missing = missingVariable(failure);
    if (missing !== undefined)
      return end("open", `${what} needs a value of ${missing}, which cannot be made up; give it with --var`);
    const reason = `${what}: ${oneLine(failure.message)}${placeOf(failure)}`;
    // A made-up value may be of the wrong kind, and what is too much is not known to be wrong.
    if (failure.kind === "limit" || isUnavailable(failure)) return end("open", reason);
    if (failure.kind === "syntax") return end("failed", reason);
    return wrong(reason);
  };
  /** Wrong, unless what gpack had to make up or does not supply may be the reason. */
  const wrong = (reason: string): Attempt => {
    if (madeUp.length > 0)
      return end("open", `${reason}; with ${madeUp.join(", ")} made up this may be right; give values with --var`);
    if (empty.length > 0)
      return end("open", `${reason}; the query ${empty.join(", ")} gives no rows, which may be why`);
    if (world.isOfEngine)
      return end("open", `${reason}; the pack is for the sync engine, which gives templates what gpack does not`);
    return end("failed", reason);
  };

  if (template.unterminated) return end("failed", "the header is not closed by a line ---");
  const declared = headerOf(template) ?? {};
  let context: Context = { ...headerVariables(declared["vars"]), ...world.preset, ...world.given };
  const render = (
    text: string,
    graphs?: readonly string[],
    prolog?: string,
  ): ReturnType<typeof renderWithSamples>["result"] => {
    const sampled = renderWithSamples(text, context, (values) =>
      world.renderer.render({
        template: text,
        context: blessed(values, world.renderer),
        ...(world.isOfEngine ? { engine: true } : {}),
        ...(graphs ? { graphs } : {}),
        ...(prolog === undefined ? {} : { prolog }),
      }),
    );
    context = sampled.context;
    madeUp.push(...sampled.madeUp);
    return sampled.result;
  };

  let header: Table = {};
  if (headerOf(template)) {
    const raw = headerSource(template);
    // Without a tag a text is what it is rendered to, and most headers have none.
    const rendered: RenderResult = hasTags(raw) ? render(raw) : { ok: true, text: raw };
    if (!rendered.ok) return fail("the header", rendered);
    const document = parseYamlDocument(textSource(template.source.path, rendered.text), rendered.text, 0);
    const [problem] = document.problems;
    if (problem) return wrong(`once rendered: ${oneLine(problem.message)}`);
    if (!isTable(document.value)) return end("failed", "the header is no map once it is rendered");
    header = document.value;
  }
  const engineOnly = Object.keys(header).filter((key) => headerKey(key)?.generations.join() === "engine");
  if (engineOnly.length > 0)
    return end("open", `${engineOnly.join(", ")}: keys of the sync engine, which gpack does not run`);
  for (const key of hookKeys)
    if (own(header, key) !== undefined) notDone.push(`${key} was not run: ${oneLine(String(own(header, key)))}`);
  if (own(header, "shape") !== undefined) notDone.push("shape was not checked: gpack runs no SHACL");

  const prefixes = { ...world.prefixes, ...tableOf(own(header, "prefixes")) };
  const base = text(header, "base") ?? world.base;
  const turtle = rdfProlog("turtle", prefixes, base).text;
  const sparql = rdfProlog("sparql", prefixes, base).text;
  const graphs = [...world.graphs, ...stringsOf(own(header, "rdf_inline")).map((graph) => turtle + graph)];
  for (const name of stringsOf(own(header, "rdf"))) {
    const found = fileOf(name, template, world);
    if (found === undefined) return wrong(`rdf: the pack has no file ${quote(name)}`);
    graphs.push(turtle + found);
  }

  const results: [name: string, result: unknown][] = [];
  for (const [name, query] of queriesOf(own(header, "sparql"))) {
    const [fault] = world.syntax.query(sparql + query).faults;
    if (fault) return wrong(`the query ${name}: ${oneLine(fault.message)}`);
    const answer = world.renderer.query({ graphs, query: sparql + query });
    if (!answer.ok)
      return fail(answer.kind === "graph" ? graphName(answer, world.graphs.length) : `the query ${name}`, answer);
    results.push([name, answer.result]);
    if (!Array.isArray(answer.result) || answer.result.length > 0) continue;
    empty.push(name);
    notDone.push(`the query ${name} gives no rows from ${graphs.length} graphs`);
  }
  const from = text(header, "from");
  const body = from === undefined ? template.body : fileOf(from, template, world);
  if (body === undefined) return wrong(`from: the pack has no file ${quote(from ?? "")}`);
  context = { ...context, sparql_results: Object.fromEntries(results) };
  const rendered = render(body, graphs, sparql);
  if (!rendered.ok)
    return fail(rendered.kind === "graph" ? graphName(rendered, world.graphs.length) : "the body", rendered);

  const to = (text(header, "to") ?? NO_OUTPUT).trim();
  if (own(header, "to") === undefined) notDone.push(`it names no output; ggen writes ${NO_OUTPUT}`);
  return { status: "rendered", to, text: rendered.text, header, madeUp, notDone };
}

/** ggen adds `Name` to what it renders, in Pascal case, once there is a `name`; and an empty `locals`. */
function blessed(context: Context, renderer: RenderPort): Context {
  const name = own(context, "name");
  if (typeof name !== "string" || own(context, "Name") !== undefined) return { locals: {}, ...context };
  const pascal = renderer.render({ template: "{{ name | pascal }}", context: { name } });
  return { locals: {}, ...context, ...(pascal.ok ? { Name: pascal.text } : {}) };
}

/** Characters of a message of a parser that are shown. */
const MAX_MESSAGE = 400;

function oneLine(message: string): string {
  return message.replaceAll(/\s+/g, " ").trim().slice(0, MAX_MESSAGE);
}

/** Whether something in a text begins an expression, a statement or a comment of Tera. */
export function hasTags(text: string): boolean {
  return /\{[{%#]/.test(text);
}

/** The header as it is written, without the lines that enclose it. */
function headerSource({ source, bodyStart }: Template): string {
  return source.text
    .slice(0, bodyStart)
    .replace(/^---[^\n]*\n/, "")
    .replace(/---[ \t]*\r?\n?$/, "");
}

/** Functions and filters that ggen has and the renderer does not: most of them need a clock or chance. */
function isUnavailable({ kind, message }: RenderFailure): boolean {
  return kind === "render" && /(?:Filter|Function) '(?:date|now|get_random)' not found/.test(message);
}

function placeOf({ at }: RenderFailure): string {
  return at ? ` (line ${at.line}, column ${at.column} of it)` : "";
}

function graphName({ graph = 0 }: RenderFailure, ofPack: number): string {
  return graph < ofPack ? `graph ${graph + 1} of the pack` : `graph ${graph - ofPack + 1} of the header`;
}

function tableOf(value: unknown): Table {
  return isTable(value) ? value : {};
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** A query alone is `default`, those of a list are numbered, as in ggen. */
function queriesOf(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [["default", value]];
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [`query_${index}`, item])
    : Object.entries(tableOf(value));
  return entries.filter((entry): entry is readonly [string, string] => typeof entry[1] === "string");
}

/** A file that a header names, relative to the template or to the root of the pack. */
function fileOf(name: string, { source }: Template, world: TryWorld): string | undefined {
  const directory = directoryOf(source.path);
  const depth = directory === "" ? 0 : directory.split("/").length;
  const escape = pathEscape(name, depth);
  if (escape !== undefined && escape !== "inside") return undefined;
  const near = normalised(joinPath(directory, name));
  const far = normalised(name);
  return (near === undefined ? undefined : world.read(near)) ?? (far === undefined ? undefined : world.read(far));
}

/** A relative path without `.` and `..`; `undefined` when it leads out, or nowhere. */
export function normalised(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join("/");
}
