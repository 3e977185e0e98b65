import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { baseName } from "../../core/tree.ts";

export default defineRule({
  id: "layout/vendored-junk",
  subject: "pack",
  severity: "warning",
  summary: "Leave build output and stray files out of the pack",
  mechanical: true,
  *check(pack) {
    const start = pack.directory === "" ? 0 : pack.directory.length + 1;
    // One finding for a directory, at its first file.
    const told = new Set<string>();
    for (const { path } of pack.files()) {
      const junk = junkDirectory(path, start);
      if (junk !== undefined) {
        if (told.has(junk)) continue;
        told.add(junk);
        const name = `${baseName(junk)}/`;
        yield { message: `The directory ${quote(name)} is no part of a pack; remove it from git`, at: wholeFile(path) };
      } else if (JUNK_FILE.test(baseName(path))) {
        yield {
          message: `${quote(baseName(path))} is left behind by a tool; remove it from git`,
          at: wholeFile(path),
        };
      }
    }
  },
});

const JUNK_FILE = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|\.(?:orig|rej|swp|swo|pyc)$/;
const JUNK_DIRECTORY = /(?:^|\/)(?:node_modules|\.git|__pycache__|\.venv)\//;
/** cargo and Maven write into `target`, which may also be the name of something honest. */
const BUILD_DIRECTORY = /(?:^|\/)target\/(?=(?:debug|release|classes)\/|CACHEDIR\.TAG$)/;

function junkDirectory(path: string, start: number): string | undefined {
  const relative = path.slice(start);
  const found = JUNK_DIRECTORY.exec(relative) ?? BUILD_DIRECTORY.exec(relative);
  if (!found) return undefined;
  return path.slice(0, start + found.index + found[0].length - 1);
}
