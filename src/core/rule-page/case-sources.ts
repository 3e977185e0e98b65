import { describe } from "../entries/local-packs.ts";
import type { Sha256 } from "../integrity/dir-hash.ts";
import { packDigest } from "../integrity/pack-digest.ts";
import { type SourceAnswer, type SourceAnswers, type SourceRequest, sourceKey } from "../sources/source.ts";
import { createListing, treeOf } from "../tree.ts";
import type { Case } from "./page.ts";

/** What is found at the sources that a case shows, as it would be in real repositories. */
export function sourcesOfCase(item: Case, wanted: readonly SourceRequest[], sha256: Sha256): SourceAnswers {
  return new Map(wanted.map((request) => [sourceKey(request), answer(item, request, sha256)]));
}

/** When every commit of a case was made. */
const COMMITTED = "2026-10-01T12:00:00Z";

function answer({ sources, links }: Case, { gitUrl, gitRev, path }: SourceRequest, sha256: Sha256): SourceAnswer {
  const commit = `${gitUrl}@${gitRev}#`;
  const names = [...sources.keys()].filter((name) => name.startsWith(commit));
  if (names.length === 0) return { kind: "no-revision", reason: "no branch or tag leads to it" };
  const start = path === "" ? commit : `${commit}${path}/`;
  const below = names.filter((name) => name.startsWith(start));
  if (below.length === 0) return { kind: "no-directory", reason: "no directory stands there" };
  const files = treeOf(Object.fromEntries(below.map((name) => [name.slice(start.length), sources.get(name) ?? ""])));
  const entries = files.entries.map((entry) =>
    links.has(`${start}${entry.path}`) ? ({ ...entry, kind: "link" } as const) : entry,
  );
  const digest = packDigest(files, createListing(entries), "", sha256);
  return { kind: "found", digest, manifest: describe(files, "gpack.toml"), committed: COMMITTED };
}
