import { FindingLog } from "../finding-log.ts";
import { type PackDigest, packDigest } from "../integrity/pack-digest.ts";
import type { Known } from "../known-files.ts";
import { MAX_FINDINGS_PER_RULE_AND_SUBJECT, TooCostly, maxBytes } from "../limits.ts";
import type { Pack } from "../pack.ts";
import { recognise } from "../recognise.ts";
import type { Rule, SubjectName, Subjects, Tools } from "../rule.ts";
import { type Source, createSource } from "../source.ts";
import { type Listing, type Tree, type TreeEntry, type Unread, isBelowAny } from "../tree.ts";
import { type Content, createContent } from "../security/content.ts";
import type { Supply } from "../supply/supply.ts";
import { withOwnAdvisories } from "../supply/own-advisories.ts";
import { type Basis, asksForFiles } from "./basis.ts";
import { type Judged, watched } from "./kept-units.ts";

/** Bytes of contents that were asked for lately, and that are kept parsed. */
const MAX_LATELY = 1024 * 1024;

/** Shows subjects to the rules that ask for them, and keeps what they find, what was read and what could not be. */
export class Judge {
  readonly log: FindingLog;
  readonly listing: Listing;
  /** Files that were shown to rules, and their bytes. */
  files = 0;
  bytes = 0;
  readonly #basis: Basis;
  readonly #tools: Tools;
  readonly #digests: Map<string, PackDigest>;
  #known: Supply | undefined;
  /** The pack that is judged: its files are read as what they are in it. */
  #pack: Pack | undefined;
  // Several rules of a pack ask for the same contents, and then each content is judged by itself.
  readonly #lately = new Map<string, Content>();
  #held = 0;

  /** Judges share `digests`, where some were worked out ahead. */
  constructor(basis: Basis, listing: Listing, digests = new Map<string, PackDigest>()) {
    this.#basis = basis;
    this.listing = listing;
    this.log = new FindingLog(basis.policy);
    this.#digests = digests;
    this.#tools = this.#lend();
  }

  /** A judge for one unit, whose results can be told from those of others. */
  apart(unit: string): { readonly part: Judge; readonly looksOutside: () => boolean } {
    const { tree, listing, looksOutside } = watched(this.#basis.tree, this.listing, unit);
    // What is known of the world is known to all: it has a name of its own in what results are kept under.
    return { part: new Judge({ ...this.#basis, tree, supply: this.#supply() }, listing), looksOutside };
  }

  /** Shows a pack to the rules of packs. */
  checkPack(pack: Pack): void {
    this.#pack = pack;
    this.check("pack", pack, pack.directory, pack.file);
  }

  /** The content of an entry, or why it cannot be had; the same one as long as it was asked for lately. */
  content(entry: TreeEntry, pack: Pack | undefined): Content | Unread {
    const known = this.#lately.get(entry.path);
    if (known && known.pack === pack) return known;
    const content = contentIn(this.#basis.tree, entry, pack);
    if ("reason" in content) return content;
    this.#held += content.bytes.length;
    if (this.#held > MAX_LATELY) {
      this.#lately.clear();
      this.#held = content.bytes.length;
    }
    this.#lately.set(entry.path, content);
    return content;
  }

  /** The pack that is judged, if a path lies in it. */
  #packAround(path: string): Pack | undefined {
    const pack = this.#pack;
    return pack && isBelowAny(path, new Set([pack.directory])) ? pack : undefined;
  }

  /** What it found and looked at so far. */
  result(): Judged {
    const { log, files, bytes } = this;
    return { findings: log.findings, truncated: log.truncated, gaps: log.gaps(), files, bytes };
  }

  /** Takes over what was found elsewhere. */
  take(result: Judged): void {
    this.log.take(result);
    this.files += result.files;
    this.bytes += result.bytes;
  }

  /** Whether some rule asks for a subject. */
  asksFor(name: SubjectName): boolean {
    return this.#basis.bySubject[name].length > 0;
  }

  /** Whether a rule of a subject runs. */
  runs(name: SubjectName, id: string): boolean {
    return this.#basis.bySubject[name].some((rule) => rule.id === id);
  }

  /** Whether some rule asks for files that are neither manifests nor indexes nor workflows. */
  asksForFiles(): boolean {
    return asksForFiles(this.#basis.bySubject);
  }

  /** Shows a subject to each of its rules. Never throws: a rule that crashes, or costs too much, leaves a gap. */
  check<Name extends SubjectName>(name: Name, subject: Subjects[Name], pack: string | undefined, file: string): void {
    const tools = this.#tools;
    const rules: readonly Rule<Name>[] = this.#basis.bySubject[name];
    for (const rule of rules) {
      try {
        let count = 0;
        for (const reported of rule.check(subject, tools)) {
          this.log.add(rule, reported, pack);
          count += 1;
          if (count < MAX_FINDINGS_PER_RULE_AND_SUBJECT) continue;
          this.log.gap(file, `rule ${rule.id} has more than ${count} findings here; the rest was not looked at`);
          break;
        }
      } catch (error) {
        if (error instanceof TooCostly) this.log.gap(file, error.message);
        else this.log.crash(file, `rule ${rule.id}`, error);
      }
    }
  }

  /** Reads a file for the first time: counts it and shows it to the rules of every source. */
  open(file: Known): Source | undefined {
    const source = this.source(file);
    if (!source) return undefined;
    // Where contents are judged, each is counted there.
    if (!this.asksFor("content")) {
      this.files += 1;
      this.bytes += source.size;
    }
    this.check("source", { source, recognised: file.recognised }, undefined, source.path);
    return source;
  }

  /** Counts a file that was opened elsewhere. */
  count(bytes: Uint8Array | Unread): void {
    if ("reason" in bytes || this.asksFor("content")) return;
    this.files += 1;
    this.bytes += bytes.length;
  }

  /** Reads a file; what keeps it from being read is a gap. */
  source(file: Known): Source | undefined {
    const { path } = file.entry;
    const bytes = this.#basis.tree.read(path);
    if ("reason" in bytes) {
      this.log.gap(path, bytes.reason);
      return undefined;
    }
    const limit = maxBytes(file.recognised.kind);
    if (bytes.length > limit) {
      this.log.gap(path, `the file has ${bytes.length} bytes, the limit for its kind is ${limit}`);
      return undefined;
    }
    return createSource(path, bytes);
  }

  /** The canonical digest of a directory; worked out once. */
  digest(directory: string): PackDigest {
    const known = this.#digests.get(directory);
    if (known) return known;
    const digest = packDigest(this.#basis.tree, this.listing, directory, this.#basis.sha256);
    this.#digests.set(directory, digest);
    return digest;
  }

  #supply(): Supply {
    const { supply, tree } = this.#basis;
    return (this.#known ??= withOwnAdvisories(supply, tree, this.listing));
  }

  #lend(): Tools {
    const { policy, syntax, indexes, tree, baseline, renderer, standing } = this.#basis;
    const supplied = (): Supply => this.#supply();
    const before = new Map(baseline?.entries.map(({ path, kind }) => [path, kind]));
    return {
      policy,
      syntax,
      renderer,
      read: (path) => {
        const kind = this.listing.entry(path)?.kind ?? tree.probe?.(path);
        if (kind !== "file") return undefined;
        const recognised = recognise(path, indexes);
        const known = this.#lately.get(path);
        if (known?.source && known.bytes.length <= maxBytes(recognised.kind)) return known.source;
        return this.source({ entry: { path, kind }, recognised });
      },
      has: (path) => this.listing.has(path),
      content: (path) => {
        const entry = this.listing.entry(path);
        const content = entry && this.content(entry, this.#packAround(path));
        return content && !("reason" in content) ? content : undefined;
      },
      before: baseline && {
        paths: [...before.keys()],
        content: (path) => {
          const kind = before.get(path);
          const content = kind && contentIn(baseline, { path, kind }, this.#packAround(path));
          return content && !("reason" in content) ? content : undefined;
        },
      },
      digest: (directory) => this.digest(directory),
      incomplete: (file, reason, closing) => this.log.gap(file, reason, closing),
      standing,
      get supply() {
        return supplied();
      },
    };
  }
}

/** Reads an entry; there is nothing to read of what is no file. */
function contentIn(tree: Tree, entry: TreeEntry, pack: Pack | undefined): Content | Unread {
  const bytes = entry.kind === "file" ? tree.read(entry.path) : new Uint8Array();
  return "reason" in bytes ? bytes : createContent(entry, bytes, pack);
}
