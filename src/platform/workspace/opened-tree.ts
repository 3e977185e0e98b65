import type { ChangeSources } from "../../core/change/change.ts";
import type { ParsedIndex } from "../../core/index-file.ts";
import type { Scope } from "../../core/registry.ts";
import type { Gap, OtherHead, ReportSubject } from "../../core/report.ts";
import type { Tree } from "../../core/tree.ts";

/** A tree that was opened: of a directory, of a commit or of a change. */
export interface OpenedTree {
  readonly tree: Tree;
  readonly subject: ReportSubject;
  readonly scope?: Scope;
  readonly change?: ChangeSources;
  readonly parsed?: ReadonlyMap<string, ParsedIndex>;
  /** What a change leaves as it was, to tell what it adds; only where contents are asked for. */
  readonly baseline?: Tree;
  readonly notChecked: readonly string[];
  readonly gaps?: readonly Gap[];
  /** Reads ahead the files that will be asked for; absent where all were read, or each is read when it is asked for. */
  readonly load?: (isNeeded: (path: string) => boolean) => Promise<void>;
  trusted(path: string): Promise<Uint8Array | undefined>;
  /** The files of a directory of the trusted side, in the order of their names. */
  trustedUnder(directory: string): Promise<readonly Uint8Array[]>;
  /** Of a change: the same part of the tree from which it departed. */
  before?(): Promise<TreeBefore>;
}

/** What a change starts from: what stands there of that which the change can affect. */
export type TreeBefore = Pick<OpenedTree, "tree" | "scope" | "parsed" | "gaps">;

export interface OpenRequest {
  /** Other changes on the same base, to compare what they claim. */
  readonly others?: readonly OtherHead[];
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly indexes: readonly string[];
  /** The content of every file is wanted, not only of those that are recognised. */
  readonly contents?: boolean;
  /** A directory of which every file is to be read, whoever recognises it; of a directory on a disk all are anyway. */
  readonly whole?: string;
}
