import { FindingLog } from "../finding-log.ts";
import { type PackDigest, packDigest } from "../integrity/pack-digest.ts";
import type { Known } from "../known-files.ts";
import { MAX_FINDINGS_PER_RULE_AND_SUBJECT, TooCostly, maxBytes } from "../limits.ts";
import { recognise } from "../recognise.ts";
import type { Rule, SubjectName, Subjects, Tools } from "../rule.ts";
import { type Source, createSource } from "../source.ts";
import type { Content } from "../security/content.ts";
import type { EntryKind, Listing, Tree, TreeEntry, Unread } from "../tree.ts";
import { createContent } from "../security/content.ts";
import type { Supply } from "../supply/supply.ts";
import { withOwnAdvisories } from "../supply/own-advisories.ts";
import { type Basis, asksForFiles } from "./basis.ts";
import { type Judged, watched } from "./kept-units.ts";

/** Bytes of contents that rules asked for lately, and that are kept parsed. */
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

  /** The bytes of an entry; none for what is no file. */
  bytesOf({ path, kind }: TreeEntry): Uint8Array | Unread {
    return kind === "file" ? this.#basis.tree.read(path) : new Uint8Array();
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
    // Several rules of a pack ask for the same contents, one after another.
    const lately = new Map<string, Content>();
    let held = 0;
    const before = new Map(baseline?.entries.map(({ path, kind }) => [path, kind]));
    const contentIn = (from: Tree, path: string, kind: EntryKind): Content | undefined => {
      const bytes = kind === "file" ? from.read(path) : new Uint8Array();
      return "reason" in bytes ? undefined : createContent({ path, kind }, bytes, undefined);
    };
    return {
      policy,
      syntax,
      renderer,
      read: (path) => {
        const kind = this.listing.entry(path)?.kind ?? tree.probe?.(path);
        if (kind !== "file") return undefined;
        return this.source({ entry: { path, kind }, recognised: recognise(path, indexes) });
      },
      has: (path) => this.listing.has(path),
      content: (path) => {
        const known = lately.get(path);
        if (known) return known;
        const kind = this.listing.entry(path)?.kind;
        const content = kind && contentIn(tree, path, kind);
        if (!content) return undefined;
        held += content.bytes.length;
        if (held > MAX_LATELY) {
          lately.clear();
          held = content.bytes.length;
        }
        lately.set(path, content);
        return content;
      },
      before: baseline && {
        paths: [...before.keys()],
        content: (path) => {
          const kind = before.get(path);
          return kind && contentIn(baseline, path, kind);
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
