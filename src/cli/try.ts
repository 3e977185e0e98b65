import { cpSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { exitCodeOf } from "../actions/exit-code.ts";
import type { Level } from "../core/cleanroom/level.ts";
import { isTable } from "../core/document.ts";
import { InputError } from "../core/input-error.ts";
import { type Manifest, readManifest } from "../core/manifest.ts";
import { type Pack, createPack, factsOf } from "../core/pack.ts";
import { MANIFEST_NAMES, recognise } from "../core/recognise.ts";
import { createSource } from "../core/source.ts";
import { parseTomlDocument } from "../core/toml-document.ts";
import { type Tree, baseName, createListing, directoryOf } from "../core/tree.ts";
import { type TriedPack, verdictOf } from "../core/try/tried.ts";
import { tryPack } from "../core/try/try-pack.ts";
import type { Context } from "../core/try/variables.ts";
import { diskTree } from "../platform/disk-tree.ts";
import { codeOf, makeDirectories } from "../platform/make-directories.ts";
import { openCleanroom } from "../platform/sandbox/cleanroom-env.ts";
import { renderPort } from "../platform/syntax/renderer.ts";
import { syntaxPort } from "../platform/syntax/syntax.ts";
import { renderTried } from "../report/try.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";
import { checkOutputs } from "./try-programs.ts";

/** Milliseconds for a pack: rendering stops first, so that what is there is still parsed and shown. */
const RENDERING_MS = 20_000;
const WHOLE_MS = 28_000;

/** Runs `gpack try`; returns the exit code. */
export async function tryForPerson(line: CommandLine, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const root = resolve(line.operands[0] ?? ".");
  const out = line.value("out");
  const tree = await diskTree(root);
  const { pack, manifest } = packAt(tree, line.operands[0] ?? ".");
  if (out !== undefined) requireEmpty(out);
  const isOver = (ms: number) => (): boolean => performance.now() - started > ms;
  const rendered = tryPack(pack, manifest, variables(line), {
    renderer: renderPort(),
    syntax: syntaxPort(),
    read: (path) => textOf(tree, path),
    isOver: isOver(RENDERING_MS),
  });

  await using room = openCleanroom({ level: (line.value("policy") as Level | undefined) ?? "high" });
  for (const { path, text } of rendered.outputs) room.writeFile(path, text);
  const tried = line.has("no-programs") ? rendered : await checkOutputs(rendered, room, isOver(WHOLE_MS));
  if (out !== undefined) cpSync(room.path, out, { recursive: true });

  const file = line.value("json");
  if (file !== "-") terminal.out(renderTried(tried, (performance.now() - started) / 1000));
  if (file === "-") terminal.out(jsonOf(tried));
  else if (file !== undefined) terminal.write(file, jsonOf(tried), "--json");
  return exitCodeOf(verdictOf(tried));
}

/** Makes the directory of the outputs, before anything is rendered. */
function requireEmpty(out: string): void {
  const refuse = (why: string, cause?: unknown): InputError =>
    new InputError(
      "--out",
      `--out ${JSON.stringify(out)} ${why}; give a directory that is empty, or is not there and can be made`,
      { cause },
    );
  try {
    makeDirectories(out);
  } catch (error) {
    throw refuse(`cannot be made (${codeOf(error)})`, error);
  }
  if (readdirSync(out).length > 0) throw refuse("is not empty");
}

function jsonOf({ outputs, ...tried }: TriedPack): string {
  const files = outputs.map(({ text, ...output }) => ({ ...output, characters: text.length }));
  return `${JSON.stringify({ verdict: verdictOf(tried), ...tried, outputs: files }, null, 2)}\n`;
}

/** The pack whose manifest stands at the root of a tree. */
function packAt(tree: Tree, name: string): { readonly pack: Pack; readonly manifest: Manifest | undefined } {
  const manifests = tree.entries.filter(({ path, kind }) => kind === "file" && MANIFEST_NAMES.includes(baseName(path)));
  for (const { path } of manifests.filter((entry) => directoryOf(entry.path) === "")) {
    const bytes = tree.read(path);
    if (!(bytes instanceof Uint8Array)) continue;
    const doc = parseTomlDocument(createSource(path, bytes));
    const manifest = readManifest(doc, recognise(path));
    if (manifest)
      return { manifest, pack: createPack("", path, createListing(tree.entries), () => manifest, factsOf(manifest)) };
    const [problem] = doc.problems;
    if (problem) throw new InputError("pack", `${path}:${problem.at.line}: ${problem.message}`);
  }
  const below = [...new Set(manifests.map(({ path }) => directoryOf(path)).filter((directory) => directory !== ""))];
  const shown = below.slice(0, 5).join(", ");
  throw new InputError(
    "pack",
    `there is no gpack.toml in ${JSON.stringify(name)}${below.length === 0 ? "" : `; give one of its gpacks: ${shown}${below.length > 5 ? ", …" : ""}`}`,
  );
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function textOf(tree: Tree, path: string): string | undefined {
  if (!tree.entries.some((entry) => entry.path === path && entry.kind === "file")) return undefined;
  const bytes = tree.read(path);
  if (!(bytes instanceof Uint8Array)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function variables(line: CommandLine): Context {
  const file = line.value("vars");
  const given = line.values("var").map((text) => {
    const equals = text.indexOf("=");
    if (equals < 1) throw new InputError("--var", `--var ${JSON.stringify(text)} has no name; write --var name=value`);
    return [text.slice(0, equals), text.slice(equals + 1)] as const;
  });
  return { ...(file === undefined ? {} : fileVariables(file)), ...Object.fromEntries(given) };
}

function fileVariables(file: string): Context {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isTable(value)) return value;
  } catch (error) {
    throw new InputError(
      "--vars",
      `--vars ${JSON.stringify(file)} cannot be read as JSON; give a file with an object`,
      { cause: error },
    );
  }
  throw new InputError("--vars", `--vars ${JSON.stringify(file)} is no JSON object; give one, such as {"name": "web"}`);
}
