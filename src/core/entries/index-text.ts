import { type Table, isTable, own, text } from "../document.ts";
import { compareText } from "../finding.ts";
import { InputError } from "../input-error.ts";
import { parseJsonDocument } from "../json-document.ts";
import { rewriteJson } from "../json-rewrite.ts";
import { defaultStyle, writeJson } from "../json-style.ts";
import { createSource } from "../source.ts";
import type { Tree } from "../tree.ts";
import { orderedInsert } from "./ordered-insert.ts";

/** The text of an index with a `packs` map, as it is written back. */
export interface IndexText {
  readonly path: string;
  /** Without a byte order mark; `undefined` for an index that does not exist yet. */
  readonly text: string | undefined;
  readonly bom: boolean;
  readonly root: Table;
  readonly packs: Table;
}

/**
 * Reads an index that is to be changed. Without bytes it is a new one.
 * @throws InputError for a text that cannot be changed without losing something, or that has no `packs` map
 */
function readIndexText(path: string, bytes: Uint8Array | undefined): IndexText {
  if (!bytes) return { path, text: undefined, bom: false, root: { packs: {} }, packs: {} };
  const source = createSource(path, bytes);
  const { value, problems } = parseJsonDocument(source);
  const [problem] = problems;
  const at = problem ? `:${problem.at.line}` : "";
  const fault = source.invalidAt === undefined ? problem?.message : "it is not UTF-8";
  if (fault !== undefined) throw new InputError("index", `${path}${at} cannot be changed: ${fault}; repair it first`);
  const packs = own(value, "packs");
  if (!isTable(value) || !isTable(packs)) {
    throw new InputError(
      "index",
      `${path} has no "packs" map; only the index that ggen's registry client reads is written`,
    );
  }
  return { path, text: source.text, bom: source.bom, root: value, packs };
}

/**
 * Reads the index of a tree. One that does not exist is a new one, unless it must exist.
 * @throws InputError as `readIndexText`, and for one that cannot be read
 */
export function openIndex(tree: Tree, path: string, mustExist: boolean): IndexText {
  const bytes = tree.read(path);
  if (!("reason" in bytes)) return readIndexText(path, bytes);
  if (mustExist || tree.entries.some((entry) => entry.path === path)) {
    throw new InputError("--index", `${path} cannot be read: ${bytes.reason}; --index names another`);
  }
  return readIndexText(path, undefined);
}

/**
 * The text of an index with some entries set, and every byte kept that need not change; the same text where they say
 * what it says already. `now` becomes `updated`, where something changes.
 */
export function writeIndexText(index: IndexText, entries: ReadonlyMap<string, Table>, now: string): string {
  let packs = index.packs;
  for (const [id, entry] of entries) {
    const dated = text(entry, "updated") === undefined ? entry : { ...entry, updated: now };
    packs = orderedInsert(packs, id, dated, compareText);
  }
  if (entries.size === 0 && index.text !== undefined) return (index.bom ? BOM : "") + index.text;
  const root = { ...(index.text === undefined ? { updated: now } : {}), ...index.root, updated: now, packs };
  if (index.text === undefined) return `${writeJson(root, defaultStyle)}\n`;
  return (index.bom ? BOM : "") + rewriteJson(index.text, root);
}

const BOM = "\uFEFF";
