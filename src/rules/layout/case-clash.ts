import { quote } from "../../core/limits.ts";
import { foldName } from "../../core/portable-name.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

/** One part of a path as it was first spelled, and what lies below it, by folded name. */
interface Part {
  readonly name: string;
  readonly below: Map<string, Part>;
  /** Other spellings that were told already. */
  readonly told: Set<string>;
}

export default defineRule({
  id: "layout/case-clash",
  subject: "pack",
  severity: "error",
  summary: "Keep the paths of a pack different on every file system",
  *check(pack) {
    const start = pack.directory === "" ? 0 : pack.directory.length + 1;
    const root = part("");
    for (const { path } of pack.files()) {
      let here = root;
      for (const name of path.slice(start).split("/")) {
        const folded = foldName(name);
        const known = here.below.get(folded);
        const next = known ?? part(name);
        if (!known) here.below.set(folded, next);
        if (next.name === name) {
          here = next;
          continue;
        }
        if (next.told.has(name)) break;
        next.told.add(name);
        yield {
          message: `${quote(name)} and ${quote(next.name)} are one name where case or Unicode form does not count; rename one`,
          at: wholeFile(path),
        };
        break;
      }
    }
  },
});

function part(name: string): Part {
  return { name, below: new Map(), told: new Set() };
}
