import type { PackChange } from "../../core/change/pack-change.ts";
import { nextPatch } from "../../core/change/version-step.ts";
import { type PathChange, mutationOf, renamesOf } from "../../core/change/path-change.ts";
import type { Related } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { type Place, wholeFile } from "../../core/source.ts";

/** Paths that one finding names: a change may alter a hundred thousand. */
const MAX_LISTED = 1000;

export default defineRule({
  id: "release/files-kept",
  subject: "pack-change",
  severity: "error",
  summary: "Leave the files of a published version as they are",
  *check(pack) {
    const { standing, after } = pack;
    // A pack that is gone is for release/pack-kept.
    if (!standing || !after || after.version !== standing.listed.version) return;
    const all = [...relatedOf(pack)];
    const [first] = all;
    if (!first) return;
    const next = nextPatch(
      pack.published.map(({ listed }) => listed),
      standing.listed.version,
    );
    const more = all.length > 1 ? ` and ${all.length - 1} more` : "";
    const left = all.length - MAX_LISTED;
    const at = placeOf(pack);
    yield {
      message: `${quote(`${standing.key} ${standing.listed.version}`)} is published, and this change alters its files: ${first.message}${more}; give the pack a new version here${next === undefined ? "" : `, such as ${next},`} and list that in the index, or set the files back`,
      at,
      related: left > 0 ? [...all.slice(0, MAX_LISTED), { message: `${left} more, which git diff lists`, at }] : all,
    };
  },
});

/** Every path that differs, with what happened to it, at a place that the head has. */
function* relatedOf({ files, directory, after }: PackChange): Iterable<Related> {
  const renames = renamesOf(files);
  const moved = new Set(renames.values());
  for (const change of files) {
    if (moved.has(change.path)) continue;
    const inside = change.path.slice(directory === "" ? 0 : directory.length + 1);
    const from = renames.get(change.path)?.slice(directory === "" ? 0 : directory.length + 1);
    yield {
      message: describe(change, inside, from),
      at: wholeFile(change.after ? change.path : (after?.file ?? directory)),
    };
  }
}

function describe(change: PathChange, path: string, from: string | undefined): string {
  const { before, after } = change;
  if (from !== undefined) {
    const isCase = from.toLowerCase() === path.toLowerCase();
    return `${quote(from)} is renamed to ${quote(path)}${isCase ? ", which differs in case only" : ""}`;
  }
  switch (mutationOf(change)) {
    case "added":
      return `${quote(path)} is added`;
    case "deleted":
      return `${quote(path)} is deleted`;
    case "type":
      return `${quote(path)} was a ${before?.kind ?? "file"} and is a ${after?.kind ?? "file"}`;
    case "mode":
      return `${quote(path)} is ${after?.executable ? "made executable" : "not executable any more"}`;
    case "content":
      return `${quote(path)} has other content`;
  }
}

/** The version that has to move on; the manifest where that has none. */
function placeOf({ after }: PackChange): Place {
  const manifest = after?.manifest();
  return manifest ? manifest.doc.at([...manifest.tablePath, "version"]) : wholeFile(after?.file ?? "");
}
