import { readFileSync, statfsSync } from "node:fs";
import { insideUser } from "../../../core/cleanroom/environment.ts";
import type { GroupLayout } from "../control-groups/group.ts";
import type { Room } from "./arguments.ts";
import { readStatus } from "./status.ts";

/** Looks at what no limit of the kernel bounds. */
export interface Sampler {
  look(): "cpu-time" | "disk" | undefined;
  /** True when /tmp or HOME was seen full. */
  wasFull(): boolean;
}

/** Samples the processor time of the group, the free space of the workspace, and how full the private directories are. */
export function sampleRoom(directory: string, { request, workspace }: Room, group: GroupLayout | undefined): Sampler {
  const { limits } = request;
  const isWritable = request.workspace.access !== "read-only";
  const before = isWritable ? freeBytes(workspace) : undefined;
  let full = false;
  let child: number | undefined;
  return {
    wasFull: () => full,
    look() {
      child ??= readStatus(directory).child;
      if (child !== undefined && !full)
        full = ["/tmp", insideUser.home].some((place) => isFull(`/proc/${child}/root${place}`));
      if (group?.cpu && group.cpu.parse(readText(group.cpu.file)) > limits.cpuSeconds * 1000) return "cpu-time";
      const now = before === undefined ? undefined : freeBytes(workspace);
      return before !== undefined && now !== undefined && before - now > limits.workspaceBytes ? "disk" : undefined;
    },
  };
}

function freeBytes(path: string): number | undefined {
  try {
    const { bfree, bsize } = statfsSync(path);
    return bfree * bsize;
  } catch {
    return undefined;
  }
}

/** Less than a hundredth is free: a program that fills a file system leaves a rest. */
function isFull(path: string): boolean {
  try {
    const { bfree, blocks } = statfsSync(path);
    return blocks > 0 && bfree * 100 < blocks;
  } catch {
    return false;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
