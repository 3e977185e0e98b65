import type { Change } from "../../core/change/change.ts";
import type { PackChange, Published } from "../../core/change/pack-change.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { type Place, wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "release/pack-kept",
  subject: "change",
  severity: "error",
  summary: "Keep a published pack in its directory and under its id",
  *check(change) {
    for (const pack of change.packs) {
      const { directory, standing, before, after } = pack;
      if (!standing || (after && after.id === before?.id)) continue;
      const what = `${quote(`${standing.key} ${standing.listed.version}`)} is published from ${quote(directory)}, and this change`;
      if (after) {
        yield {
          message: `${what} calls the pack there ${after.id === undefined ? "nothing" : quote(after.id)}; keep the id, or give the new pack a directory of its own`,
          at: idOf(after),
        };
        continue;
      }
      const elsewhere = change.registry.packsWithId(before?.id ?? "")[0];
      // A pack may move with a new version: the old ones are found by their commits.
      if (elsewhere && elsewhere.facts.version !== standing.listed.version) continue;
      yield {
        message: elsewhere
          ? `${what} moves that version to ${quote(elsewhere.directory)}; leave it where it is, or move it with a new version`
          : `${what} ${goneAs(change, pack)}; put it back, and deprecate the pack in the index if nobody should choose it`,
        at: placeOf(change, standing),
      };
    }
  },
});

function goneAs({ files }: Change, { directory, files: below, before }: PackChange): string {
  const instead = files.get(directory)?.after;
  if (instead) return `makes the directory a ${instead.kind}`;
  return below.every((change) => !change.after) ? "deletes it" : `takes away its manifest ${quote(before?.file ?? "")}`;
}

function idOf(after: NonNullable<PackChange["after"]>): Place {
  const manifest = after.manifest();
  return manifest ? manifest.doc.at(manifest.idPath) : wholeFile(after.file);
}

/** Where the index says that the version stands. */
function placeOf({ entries }: Change, { index, key, listed }: Published): Place {
  const entry = entries.find((candidate) => candidate.index.file === index && candidate.key === key);
  return entry ? entry.at([...listed.path, "path"]) : wholeFile(index);
}
