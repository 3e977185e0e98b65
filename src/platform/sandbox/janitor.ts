import { readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { locateControlGroups } from "./control-groups/locate.ts";
import { isRoot } from "./identity.ts";
import { PREFIX, abandonedDirectories, isAlive, removeDirectory } from "./run-directory.ts";

let cleaned = false;

/** Removes what an earlier process of this user left when it was killed together with its launchers. Once in a process. */
export function cleanUpOnce(): void {
  if (cleaned) return;
  cleaned = true;
  cleanUp();
}

/** Removes directories and control groups whose process is gone. */
export function cleanUp(): void {
  for (const directory of abandonedDirectories()) removeDirectory(directory);
  if (isRoot()) for (const group of abandonedGroups()) removeGroup(group);
}

function abandonedGroups(): readonly string[] {
  const located = locateControlGroups();
  if (!("root" in located)) return [];
  return [...new Set(Object.values(located.root.parents))].flatMap((parent) =>
    readdirSync(parent)
      .filter((name) => name.startsWith(PREFIX) && !isAlive(name, undefined))
      .map((name) => join(parent, name)),
  );
}

function removeGroup(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Still in use by processes that are dying; the next start finds it again.
  }
}
