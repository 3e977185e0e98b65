import { isTable, own, text } from "../document.ts";
import type { Manifest } from "../manifest.ts";
import { hasPatterns, packFiles, patternsOf, conventionalPatterns, stringItems } from "../pack-patterns.ts";
import type { Pack } from "../pack.ts";
import type { RenderPort } from "../render/render-port.ts";
import { parseGlob } from "../rust-glob.ts";
import { textSource } from "../source.ts";
import type { SyntaxPort } from "../syntax.ts";
import { parseTemplate } from "../template.ts";
import { rdfProlog } from "../rdf-prolog.ts";
import { outputPath } from "./output-path.ts";
import { parseOutput } from "./parse-output.ts";
import type { TriedOutput, TriedPack, TriedTemplate } from "./tried.ts";
import { type TryWorld, tryTemplate } from "./try-template.ts";
import type { Context } from "./variables.ts";

/** What a pack is tried with. */
export interface TryPorts {
  readonly renderer: RenderPort;
  readonly syntax: SyntaxPort;
  /** Text of a file of the pack, by its path in it; `undefined` for what is no text, or no file. */
  read(path: string): string | undefined;
  /** True when the time for the pack is over: the templates that are left stay open. */
  isOver(): boolean;
  /** The templates that are tried, by their paths in the pack; all where it is absent. */
  readonly isWanted?: (path: string) => boolean;
}

type Problem = TriedPack["problems"][number];

/** Templates of one pack, and characters of all that they write. */
const MAX_TEMPLATES = 2000;
const MAX_WRITTEN = 64 * 1024 * 1024;

/** Renders every template of a pack into an empty workspace, with the defaults of the pack and with what is given. */
export function tryPack(pack: Pack, manifest: Manifest | undefined, given: Context, ports: TryPorts): TriedPack {
  const problems: Problem[] = [];
  const world = worldOf(pack, manifest, given, ports, problems);
  const written = new Map<string, TriedOutput>();
  const templates: TriedTemplate[] = [];
  let size = 0;
  const paths = templatesOf(pack, manifest).filter((path) => ports.isWanted?.(path) ?? true);
  if (paths.length > MAX_TEMPLATES)
    problems.push({ status: "open", reason: `the pack has ${paths.length} templates; ${MAX_TEMPLATES} are tried` });
  for (const path of paths.slice(0, MAX_TEMPLATES)) {
    const tried = tryOne(path, world, written, ports, size);
    templates.push(tried);
    size += tried.output === undefined ? 0 : (written.get(tried.output)?.text.length ?? 0);
  }
  // A pack of graphs alone has nothing to render; one of neither is none that was tried.
  if (templates.length === 0 && world.graphs.length === 0)
    problems.push({ status: "open", reason: "the pack has no templates where ggen looks for them" });
  return {
    id: manifest?.id,
    version: manifest?.version,
    templates,
    graphs: world.graphs.length,
    outputs: [...written.values()],
    problems,
  };
}

function tryOne(
  path: string,
  world: TryWorld,
  written: Map<string, TriedOutput>,
  ports: TryPorts,
  size: number,
): TriedTemplate {
  const open = (reason: string): TriedTemplate => ({
    path,
    status: "open",
    reason,
    output: undefined,
    madeUp: [],
    notDone: [],
  });
  if (ports.isOver()) return open("the time for the pack was over before it");
  if (size > MAX_WRITTEN) return open(`the templates before it wrote more than ${MAX_WRITTEN} characters`);
  const content = ports.read(path);
  if (content === undefined) return open("it cannot be read as text");
  const attempt = tryTemplate(parseTemplate(textSource(path, content)), world);
  const { madeUp } = attempt;
  const notDone = [...attempt.notDone];
  const end = (status: TriedTemplate["status"], reason?: string, output?: string): TriedTemplate => ({
    path,
    status,
    reason,
    output,
    madeUp,
    notDone,
  });
  if (attempt.status !== "rendered") return end(attempt.status, attempt.reason);

  const place = outputPath(attempt.to);
  if ("fault" in place) return end("failed", place.fault);
  const other = [...written.keys()].find((key) => key === place.path || isAbove(key, place.path));
  const { header } = attempt;
  if (other === place.path) {
    if (own(header, "unless_exists") === true)
      return end("rendered", `${other} is there already, so it is not written`);
    // Whoever generates from a template without an output takes it from there before the next one.
    const isFree = own(header, "force") === true || own(header, "to") === undefined;
    if (!isFree && own(header, "inject") === undefined)
      return end(
        "failed",
        `it writes ${other}, as ${written.get(other)?.template} does; one of them needs force or unless_exists`,
      );
    if (own(header, "inject") !== undefined)
      return end("open", `it edits ${other}, which gpack does not; only new files are written`);
  } else if (other !== undefined) return end("failed", `${place.path} and ${other} cannot both be files`);
  if (own(header, "inject") !== undefined)
    notDone.push(`inject: ${place.path} is not there to be edited, so it was written as a new file`);

  const judged = parseOutput(place.path, attempt.text, ports.syntax);
  written.set(place.path, { path: place.path, text: attempt.text, template: path, parsedBy: judged?.parser });
  if (judged?.incomplete !== undefined) return end("open", `${place.path}: ${judged.incomplete}`, place.path);
  if (judged?.fault === undefined) return end("rendered", undefined, place.path);
  const reason = `${place.path} is no ${judged.parser}: ${judged.fault}`;
  if (madeUp.length === 0) return end("failed", reason, place.path);
  return end(
    "open",
    `${reason}; with ${madeUp.join(", ")} made up this may be right; give values with --var`,
    place.path,
  );
}

function isAbove(one: string, other: string): boolean {
  return one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** The templates of a pack in the order of their paths: by the patterns of its manifest, else where ggen looks. */
function templatesOf(pack: Pack, manifest: Manifest | undefined): readonly string[] {
  const globs = hasPatterns(manifest)
    ? patternsOf(manifest, "templates").map(({ glob }) => glob)
    : conventionalPatterns.templates.flatMap((pattern) => {
        const glob = parseGlob(pattern);
        return "problem" in glob ? [] : [glob];
      });
  return packFiles(pack)
    .filter(({ components }) => globs.some((glob) => glob.matches(components)))
    .map(({ path }) => path);
}

function worldOf(
  pack: Pack,
  manifest: Manifest | undefined,
  given: Context,
  ports: TryPorts,
  problems: Problem[],
): TryWorld {
  const rdf = own(manifest?.root, "rdf");
  const prefixes = own(rdf, "prefixes");
  const vars = own(own(manifest?.root, "preset"), "vars");
  const world = {
    renderer: ports.renderer,
    syntax: ports.syntax,
    read: (path: string) => ports.read(path),
    isOfEngine: manifest?.dialect === "engine",
    base: text(rdf, "base"),
    prefixes: isTable(prefixes) ? prefixes : {},
    preset: isTable(vars) ? vars : {},
    given,
  };
  const turtle = rdfProlog("turtle", world.prefixes, world.base).text;
  const graphs: string[] = [];
  const add = (name: string, graph: string): void => {
    const checked = ports.syntax.turtle(turtle + graph);
    const [fault] = checked.faults;
    if (fault) problems.push({ status: "failed", reason: `${name} is no Turtle: ${fault.message}` });
    else if (checked.incomplete !== undefined)
      problems.push({ status: "open", reason: `${name}: ${checked.incomplete}` });
    else graphs.push(turtle + graph);
  };
  if (hasPatterns(manifest)) {
    for (const [index, graph] of stringItems(own(rdf, "inline"))) add(`rdf.inline ${index + 1}`, graph);
    const globs = patternsOf(manifest, "rdf");
    for (const { path, components } of packFiles(pack)) {
      if (!globs.some(({ glob }) => glob.matches(components))) continue;
      const graph = path.endsWith(".ttl") ? ports.read(path) : undefined;
      if (graph === undefined)
        problems.push({ status: "open", reason: `${path} is not loaded: gpack reads graphs in Turtle only` });
      else add(path, graph);
    }
  }
  return { ...world, graphs };
}
