import { isCommitId } from "../revision.ts";
import type { ElsewhereVersion } from "../sources/elsewhere.ts";
import { type SourceLookup, type SourceRequest, sourceKey } from "../sources/source.ts";
import { type UnlookedVersion, gapsOf } from "../sources/unlooked.ts";
import type { Judge } from "./judge.ts";

/** Judges what was found at the sources of versions; gives those at which somebody still has to look. */
export function judgeSources(
  judge: Judge,
  versions: Iterable<ElsewhereVersion>,
  lookup: SourceLookup | undefined,
): readonly SourceRequest[] {
  if (!judge.asksFor("version-source")) return [];
  const wanted = new Map<string, SourceRequest>();
  const unlooked: UnlookedVersion[] = [];
  for (const version of versions) {
    const { request, entry } = version;
    // A revision that may mean another commit tomorrow has no files to compare with; that it has one is a finding.
    if (!isCommitId(request.gitRev) && judge.runs("index", "integrity/revision-form")) continue;
    const answer = lookup?.(request);
    if (!answer) wanted.set(sourceKey(request), request);
    else if (answer.kind === "unknown")
      unlooked.push({ file: entry.index.file, owner: version.owner, gitUrl: request.gitUrl, answer });
    else judge.check("version-source", { ...version, answer }, undefined, entry.index.file);
  }
  for (const { file, reason, ...closing } of gapsOf(unlooked)) judge.log.gap(file, reason, closing);
  return [...wanted.values()];
}
