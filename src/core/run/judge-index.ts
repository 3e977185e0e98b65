import { digestsOfIndex } from "../digests.ts";
import { type Index, type ParsedIndex, indexExcess, readIndex } from "../index-file.ts";
import { parseJsonDocument } from "../json-document.ts";
import type { Known } from "../known-files.ts";
import type { Scope } from "../registry.ts";
import { parseTomlDocument } from "../toml-document.ts";
import { type Releasable, releasable } from "../reopened-document.ts";
import { textSource } from "../source.ts";
import type { Tree } from "../tree.ts";
import type { Judge } from "./judge.ts";

interface Given {
  readonly tree: Tree;
  readonly scope?: Scope;
  readonly parsed?: ReadonlyMap<string, ParsedIndex>;
}

type Opened = Pick<Releasable, "doc"> & Partial<Releasable>;

/** Judges an index as a file. One that a change leaves alone is read to compare with, and not judged again. */
export function judgeIndex(judge: Judge, file: Known, { tree, scope, parsed }: Given): Index | undefined {
  const { path } = file.entry;
  const isJudged = !scope || scope.files.has(path);
  const known = parsed?.get(path);
  if (known && isJudged) judge.count(tree.read(path));
  // A part that parsed is plain JSON text: what the rules of every source look for cannot be in it.
  if (known && isJudged && known.doc.part === undefined) {
    judge.check("source", { source: known.doc.source, recognised: file.recognised }, undefined, path);
  }
  const opened: Opened | undefined = known ?? indexDocument(judge, file, isJudged);
  if (!opened) return undefined;
  const { doc } = opened;
  if (isJudged) judge.check("document", { doc, recognised: file.recognised }, undefined, path);
  const excess = indexExcess(doc);
  if (excess !== undefined) {
    judge.log.gap(path, excess);
    return undefined;
  }
  const index = readIndex(doc, file.recognised.copy, path, scope?.entries.get(path), known?.keys);
  if (!index || !isJudged) return index;
  judge.check("index", index, undefined, path);
  judge.check("digests", digestsOfIndex(index), undefined, path);
  opened.release?.();
  return index;
}

function indexDocument(judge: Judge, file: Known, isJudged: boolean): Opened | undefined {
  const source = isJudged ? judge.open(file) : judge.source(file);
  if (!source) return undefined;
  if (file.recognised.kind === "index-toml") return { doc: parseTomlDocument(source) };
  const { path, size } = source;
  return releasable(parseJsonDocument(source), () => {
    const again = judge.source(file);
    if (again && again.size !== size) judge.log.gap(path, "the file changed while it was judged");
    return again ?? textSource(path, "");
  });
}
