import { defineProbe } from "../core/readiness/probe.ts";

const FILES = ["CHANGELOG.md", "CHANGES.md", "HISTORY.md", "NEWS.md", "CHANGELOG"];

export default defineProbe({
  id: "changelog",
  name: "The changelog tells of this version",
  of: ["gpack"],
  category: "nice-to-have",
  effortHours: 1,
  check({ directory, manifest, has, read }) {
    const version = manifest?.version;
    if (version === undefined)
      return { outcome: "unknown", detail: "the manifest states no version", next: "state it" };
    const file = FILES.find((name) => has(name));
    if (file === undefined)
      return {
        outcome: "failed",
        detail: "no changelog is there",
        next: `add CHANGELOG.md with a heading \`## ${version}\``,
      };
    const source = read(directory === "" ? file : `${directory}/${file}`);
    if (!source) return { outcome: "unknown", detail: `${file} could not be read`, next: "make it smaller" };
    const headings = source.text.split("\n").filter((line) => line.startsWith("#"));
    const isTold = headings.some((line) => line.split(/[\s[\]()v,:]+/).includes(version));
    return isTold
      ? { outcome: "met", detail: `${file} has a heading for ${version}` }
      : {
          outcome: "failed",
          detail: `${file} has no heading for ${version}`,
          next: `add \`## ${version}\` and say what changed`,
        };
  },
});
