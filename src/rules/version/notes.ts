import type { Release } from "../../core/change/release.ts";
import { takesVersion } from "../../core/cargo-match.ts";
import type { CargoVersion } from "../../core/cargo-version.ts";
import { text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { type Tools, defineRule } from "../../core/rule.ts";
import { joinPath } from "../../core/tree.ts";

export default defineRule({
  id: "version/notes",
  subject: "release",
  severity: "error",
  summary: "Say what a breaking version breaks",
  *check(release, tools) {
    const { entry, listed, step } = release;
    const from = step?.from;
    if (
      !from ||
      !["patch", "minor", "major", "skip"].includes(step.kind) ||
      !isBreaking(from.parsed, step.version.parsed)
    )
      return;
    if ((text(listed.record, "notes") ?? "").trim() !== "" || hasChanges(release, tools)) return;
    yield {
      message: `${quote(`${entry.key} ${listed.version}`)} breaks what works with ${from.listed.version}, by its number, and nothing says how; add "notes" to the version, or a section ${listed.version} to CHANGELOG.md`,
      at: entry.at(listed.at),
    };
  },
});

/** True when the range that means "compatible with the earlier one" does not take the later one. */
function isBreaking(from: CargoVersion, to: CargoVersion): boolean {
  return to.pre === "" && !takesVersion({ comparators: [{ operator: "^", ...from }] }, to);
}

const CHANGELOGS = ["CHANGELOG.md", "CHANGES.md", "CHANGELOG", "CHANGELOG.txt"];

function hasChanges({ registry, after, version }: Release, tools: Tools): boolean {
  const directory = registry.packOf(after)?.directory;
  if (directory === undefined) return false;
  return CHANGELOGS.map((name) => joinPath(directory, name)).some(
    (path) => tools.has(path) && mentions(tools.read(path)?.text ?? "", version),
  );
}

/** True when a version stands in a text as a word of its own, and not as part of another one. */
function mentions(content: string, version: string): boolean {
  for (let at = content.indexOf(version); at !== -1; at = content.indexOf(version, at + 1)) {
    const before = content[at - 1] ?? " ";
    const after = content.slice(at + version.length, at + version.length + 2);
    if (!/[\d.+-]/.test(before) && !/^(?:\d|[.+-][0-9A-Za-z])/.test(after)) return true;
  }
  return false;
}
