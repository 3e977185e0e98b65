import { TooCostly } from "../../core/limits.ts";
import { type EntryKind, type Tree, withoutSlashes } from "../../core/tree.ts";
import type { Change } from "./change.ts";
import { gitSync } from "./git.ts";
import { nameBelow } from "./repository.ts";
import type { TreeReader } from "./tree-reader.ts";

/** Questions about paths outside the change that are answered; beyond that the part is not judged. */
const MAX_PROBES = 500;

/** Reads a file that was not listed. */
export function readOutside(change: Change, path: string): ReturnType<Tree["read"]> {
  const shown = gitSync(change.directory, ["cat-file", "blob", nameBelow(change.headTree, path)]);
  return shown.ok ? shown.stdout : { reason: "it is outside the change and cannot be read" };
}

/** Answers what stands at a path that was not listed, one git process each; remembers the answers. */
export function probeOutside(change: Change, head: TreeReader): NonNullable<Tree["probe"]> {
  const answers = new Map<string, EntryKind | "directory" | undefined>();
  return (path) => {
    const clean = withoutSlashes(path);
    const seen = head.peek(clean);
    if (seen !== "unread") return seen;
    if (answers.has(clean)) return answers.get(clean);
    if (clean === "") return "directory";
    if (answers.size >= MAX_PROBES) throw new TooCostly(`the change names more than ${MAX_PROBES} paths outside of it`);
    const { ok, stdout } = gitSync(change.directory, ["cat-file", "-t", nameBelow(change.headTree, clean)]);
    const type = ok ? stdout.toString("latin1").trim() : "";
    const answer =
      type === "blob" ? "file" : type === "tree" ? "directory" : type === "commit" ? "submodule" : undefined;
    answers.set(clean, answer);
    return answer;
  };
}
