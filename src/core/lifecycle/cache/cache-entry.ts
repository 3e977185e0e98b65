import type { OutputEntry, OutputTree } from "../../cleanroom/output-tree.ts";
import { isTable, own, text } from "../../document.ts";
import { pathEscape } from "../../path-escape.ts";
import type { PathSet } from "./path-set.ts";

/** What is kept of a step that succeeded. */
export interface CacheEntry {
  /** The run that made it, for people: `run 12 of ci, https://…`, or `the run of 2026-11-21T15:00:00Z`. */
  readonly run: string;
  /** Its outputs; the content of each file is kept under its SHA-256. */
  readonly outputs: OutputTree;
}

/** The text of an entry. */
export function cacheEntryText(entry: CacheEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * Reads an entry. It may come from elsewhere: every path must be one that the phase says it puts out, and no link may
 * lead out of the directory. `undefined` for anything else; the step is run then.
 */
export function parseCacheEntry(json: string, outputs: PathSet): CacheEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const run = text(value, "run");
  const list = own(value, "outputs");
  if (run === undefined || run.length > 1000 || !Array.isArray(list)) return undefined;
  const entries = list.map((item: unknown) => outputEntry(item));
  const isGood = entries.every(
    (entry) => entry !== undefined && isPlain(entry.path) && outputs.has(entry.path) && staysInside(entry),
  );
  return isGood ? { run, outputs: entries.filter((entry) => entry !== undefined) } : undefined;
}

/** True when a link leads nowhere outside of the directory; other entries lead nowhere. */
export function staysInside(entry: OutputEntry): boolean {
  if (entry.kind !== "link") return entry.kind === "file";
  const escape = pathEscape(entry.target, entry.path.split("/").length - 1);
  return escape === undefined || escape === "inside";
}

function isPlain(path: string): boolean {
  return !path.includes("\0") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function outputEntry(value: unknown): OutputEntry | undefined {
  const path = text(value, "path");
  if (!isTable(value) || path === undefined) return undefined;
  const target = text(value, "target");
  if (text(value, "kind") === "link") return target === undefined ? undefined : { path, kind: "link", target };
  const sha256 = text(value, "sha256");
  const size = own(value, "size");
  const isExecutable = own(value, "isExecutable");
  const isFile =
    text(value, "kind") === "file" &&
    sha256 !== undefined &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    typeof size === "number" &&
    typeof isExecutable === "boolean";
  return isFile ? { path, kind: "file", sha256, size, isExecutable } : undefined;
}
