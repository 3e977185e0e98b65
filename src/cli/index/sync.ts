import { exitCodes } from "../../actions/exit-code.ts";
import type { SourceMode } from "../../actions/validate-gpack/sources.ts";
import { count } from "../../core/count.ts";
import { type Table, isTable, own } from "../../core/document.ts";
import { noChoices, publishedEntry } from "../../core/entries/entry-record.ts";
import { type IndexStep, indexSteps } from "../../core/entries/index-steps.ts";
import { openIndex, writeIndexText } from "../../core/entries/index-text.ts";
import { type LocalPack, localPacks } from "../../core/entries/local-packs.ts";
import { InputError } from "../../core/input-error.ts";
import { packDigest } from "../../core/integrity/pack-digest.ts";
import { createListing } from "../../core/tree.ts";
import { visible } from "../../report/escape.ts";
import { committedSource, listedUrl } from "./committed-source.ts";
import { compareElsewhere } from "./sync-elsewhere.ts";
import type { IndexPort } from "./port.ts";
import type { Terminal } from "../terminal.ts";

/** What is asked of an index and the gpacks beside it. */
export interface SyncRequest {
  /** The index file, from the root of the registry. */
  readonly index: string;
  /** `check` and `preview` write nothing; the first fails where something would be written. */
  readonly mode: "write" | "preview" | "check";
  /** Whether a listed version may be given other files. */
  readonly rewrite: boolean;
  /** The address of the registry, where git does not know it. */
  readonly gitUrl: string | undefined;
  /** What becomes of versions whose files stand in other commits and repositories. */
  readonly sources: SourceMode;
}

/** What becomes of one gpack: an entry to write, or what keeps it from being written. */
interface Settled {
  readonly word: "adds" | "refreshes" | "rewrites" | "misses" | "differs" | "refuses";
  readonly text: string;
  readonly id?: string;
  readonly entry?: Table;
}

/** Makes the entries of an index say what the gpacks of its tree are; returns the exit code. */
export async function syncIndex(request: SyncRequest, port: IndexPort, terminal: Terminal): Promise<number> {
  const tree = await port.tree();
  const index = openIndex(tree, request.index, request.mode === "check");
  const { packs, refused } = localPacks(tree);
  const listing = createListing(tree.entries);
  const steps = indexSteps(index.packs, packs, (directory) => packDigest(tree, listing, directory, port.sha256));

  const settled: Settled[] = refused.map(({ file, reason }) => ({ word: "refuses", text: `${file} ${reason}` }));
  for (const step of steps) {
    const result = await settle(step, index.packs, request, port);
    if (result) settled.push(result);
  }
  const registry = { tree, index: request.index, packs: index.packs, here: packs };
  const elsewhere = await compareElsewhere(request, registry, entriesOf(settled), port);
  for (const step of elsewhere.steps) {
    const result = settleElsewhere(step, request.rewrite);
    if (result) settled.push(result);
  }
  for (const { word, text } of settled) terminal.out(`${word.padEnd(10)} ${visible(text)}\n`);
  for (const reason of elsewhere.unlooked) terminal.out(`${"unknown".padEnd(10)} ${visible(reason)}\n`);

  const entries = entriesOf(settled);
  if (request.mode === "write" && entries.size > 0) {
    port.write(request.index, writeIndexText(index, entries, port.now()));
  }
  const blocked = settled.filter(({ entry }) => entry === undefined).length;
  const all = [...steps, ...elsewhere.steps];
  terminal.out(`${summary(request, { entries: entries.size, blocked, steps: all, packs: index.packs })}\n`);
  if (blocked > 0 || (request.mode === "check" && entries.size > 0)) return exitCodes.fail;
  return all.length === 0 || elsewhere.unlooked.length > 0 ? exitCodes.incomplete : exitCodes.pass;
}

/** The entries that are to be written, by id; what was settled last holds. */
function entriesOf(settled: readonly Settled[]): ReadonlyMap<string, Table> {
  return new Map(settled.flatMap(({ id, entry }) => (id !== undefined && entry ? [[id, entry]] : [])));
}

async function settle(
  step: IndexStep,
  listed: Table,
  request: SyncRequest,
  port: IndexPort,
): Promise<Settled | undefined> {
  switch (step.kind) {
    case "same":
      return undefined;
    case "refuse":
      return { word: "refuses", text: `${step.file} ${step.reason}` };
    case "refresh": {
      const { pack, fields, entry } = step;
      return { word: "refreshes", text: `${nameOf(pack)}: ${fields.join(", ")}`, id: pack.description.id, entry };
    }
    case "differ":
      if (request.rewrite) return publish("rewrites", step.pack, listed, request, port);
      return {
        word: "differs",
        text: `${nameOf(step.pack)}: its files have the digest ${step.integrity}, the index states ${step.stated}; give changed files a new version in the manifest, or, if nobody has this one yet, run \`gpack index sync --rewrite\``,
      };
    case "publish":
      if (request.mode !== "check") return publish("adds", step.pack, listed, request, port);
      return { word: "misses", text: `${nameOf(step.pack)} of ${step.pack.directory || "."}` };
  }
}

/** As `settle`, for a version whose files stand elsewhere: there is no gpack of the tree to publish. */
function settleElsewhere(step: IndexStep, rewrite: boolean): Settled | undefined {
  switch (step.kind) {
    case "same":
      return undefined;
    case "refresh":
      return { word: "refreshes", text: `${nameOf(step.pack)}: ${step.fields.join(", ")}`, ...entryOf(step) };
    case "differ":
      if (rewrite) return { word: "rewrites", text: `${nameOf(step.pack)}: integrity`, ...entryOf(step) };
      return {
        word: "differs",
        text: `${nameOf(step.pack)}: at its source its files have the digest ${step.integrity}, the index states ${step.stated}; correct git_rev and path, or, if nobody has this one yet, run \`gpack index sync --sources fetch --rewrite\``,
      };
    case "refuse":
    case "publish":
      return { word: "refuses", text: step.kind === "refuse" ? `${step.file} ${step.reason}` : nameOf(step.pack) };
  }
}

function entryOf({ pack, entry }: Extract<IndexStep, { readonly entry: Table }>): Pick<Settled, "id" | "entry"> {
  return { id: pack.description.id, entry };
}

async function publish(
  word: "adds" | "rewrites",
  pack: LocalPack,
  listed: Table,
  request: SyncRequest,
  port: IndexPort,
): Promise<Settled> {
  const { id } = pack.description;
  try {
    const known = listedUrl(own(listed, id));
    const commit = await port.committed(pack.directory);
    const source = committedSource(commit, pack.directory, { given: request.gitUrl, known }, port.sha256);
    const entry = publishedEntry(own(listed, id), pack.description, source, noChoices);
    return { word, text: `${nameOf(pack)} of ${pack.directory || "."}`, id, entry };
  } catch (error) {
    // One gpack that cannot be listed yet keeps no other from being listed.
    if (!(error instanceof InputError)) throw error;
    return { word: "refuses", text: error.message };
  }
}

function nameOf({ description: { id, version } }: LocalPack): string {
  return `${id} ${version}`;
}

interface Counts {
  readonly entries: number;
  readonly blocked: number;
  readonly steps: readonly IndexStep[];
  readonly packs: Table;
}

/** One sentence about the index, and one about what was not looked at. */
function summary({ index, mode }: SyncRequest, { entries, blocked, steps, packs }: Counts): string {
  if (steps.length === 0 && blocked === 0)
    return "no gpack.toml that the index could list was found, so nothing was compared";
  const compared = steps.filter(({ kind }) => kind === "same" || kind === "refresh" || kind === "differ").length;
  const listed = Object.values(packs).reduce<number>((sum, entry) => sum + countOf(own(entry, "versions")), 0);
  const elsewhere = listed - compared;
  const rest = elsewhere > 0 ? `; ${count(elsewhere, "version")} with files elsewhere not looked at` : "";
  return `${index}: ${told(mode, entries, blocked)}${rest}`;
}

function told(mode: SyncRequest["mode"], entries: number, blocked: number): string {
  const left = blocked > 0 ? `, ${count(blocked, "gpack")} left as ${blocked === 1 ? "it is" : "they are"}` : "";
  switch (mode) {
    case "write":
      return entries > 0 ? `${countEntries(entries)} written${left}` : `nothing to write${left}`;
    case "preview":
      return entries > 0 ? `${countEntries(entries)} would be written${left}` : `nothing to write${left}`;
    case "check":
      return entries + blocked === 0
        ? "every entry says what its gpack is"
        : `${count(entries + blocked, "difference")}; \`gpack index sync\` writes what can be written`;
  }
}

function countEntries(entries: number): string {
  return entries === 1 ? "1 entry" : `${entries} entries`;
}

function countOf(versions: unknown): number {
  return isTable(versions) ? Object.keys(versions).length : 0;
}
