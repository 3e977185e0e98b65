import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A workflow or action file, or a block of the documents made into one. */
export interface Snippet {
  /** Where it stands: a path, with the line of a block. */
  readonly name: string;
  /** `action.yml` for an action, else the name of a workflow: GitHub's parser tells them apart by it. */
  readonly file: "action.yml" | "workflow.yml";
  readonly text: string;
}

const HEAD = [
  "name: snippet",
  "on: push",
  "concurrency:",
  "  group: snippet",
  "  cancel-in-progress: true",
  "permissions: {}",
  "jobs:",
];
const JOB = ["  job:", "    name: job", "    runs-on: ubuntu-latest"];
const STEPS = ["    steps:", "      - run: make"];

/** What the documents say instead of a commit of this suite, since they are in that commit. */
const UNPINNED = /@v1 # put the full commit id here.*/g;

/** A text of the documents with a commit where it asks its reader for one. */
export function pinned(text: string, commit: string): string {
  return text.replaceAll(UNPINNED, `@${commit}`);
}

/** Every action and workflow of the repository. */
export function ownFiles(): readonly Snippet[] {
  const actions = globSync(["action.yml", "actions/*/action.yml"]).toSorted();
  const workflows = globSync(".github/workflows/*.{yml,yaml}").toSorted();
  return [
    ...actions.map((name) => ({ name, file: "action.yml" as const, text: readFileSync(name, "utf8") })),
    ...workflows.map((name) => ({ name, file: "workflow.yml" as const, text: readFileSync(name, "utf8") })),
  ];
}

/** Every YAML block of the documents. A list of steps stands in a job; anything else must be a workflow or an action. */
export function documentBlocks(): readonly Snippet[] {
  return globSync(["*.md", "docs/**/*.md", "actions/*/README.md"])
    .toSorted()
    .flatMap((path) => blocksOf(path, readFileSync(path, "utf8")));
}

function blocksOf(path: string, text: string): readonly Snippet[] {
  const lines = text.split("\n");
  const blocks: Snippet[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!/^\s*```ya?ml\b/.test(lines[at] ?? "")) continue;
    const end = lines.findIndex((line, nth) => nth > at && /^\s*```\s*$/.test(line));
    const body = lines.slice(at + 1, end);
    const indent = Math.min(...body.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
    blocks.push(snippetOf(`${path}:${at + 1}`, body.map((line) => line.slice(indent)).join("\n")));
    at = end;
  }
  return blocks;
}

/** A block as a file: steps stand in a job, permissions in a job beside a step. Anything else must be whole. */
function snippetOf(name: string, text: string): Snippet {
  const value: unknown = parse(text);
  const indented = (by: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, by);
  const workflow = (lines: readonly string[]): Snippet => ({
    name,
    file: "workflow.yml",
    text: `${lines.join("\n")}\n`,
  });
  if (Array.isArray(value)) return workflow([...HEAD, ...JOB, "    steps:", indented("      ")]);
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  if (keys.join() === "permissions") return workflow([...HEAD, ...JOB, indented("    "), ...STEPS]);
  return { name, file: keys.includes("runs") ? "action.yml" : "workflow.yml", text };
}
