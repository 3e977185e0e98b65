import { statfsSync } from "node:fs";
import { insideUser } from "../../core/cleanroom/environment.ts";
import type { CheckedRequest } from "../../core/cleanroom/request.ts";

/** What is looked at while a command runs. */
export interface Sampled {
  readonly request: CheckedRequest;
  /** The directory that is shown as the workspace. */
  readonly workspace: string;
  /** The first process inside, as it is called outside; `undefined` as long as it is not known. */
  readonly child: () => number | undefined;
  /** Processor time so far, in milliseconds, where it can be read. */
  readonly cpuMs: () => number | undefined;
}

/** Looks at what no limit of the kernel bounds. */
export interface Sampler {
  look(): "cpu-time" | "disk" | undefined;
  /** True when /tmp or HOME was seen full. */
  wasFull(): boolean;
}

/** Samples processor time, the free space of the workspace, and how full the private directories are. */
export function sampleRun({ request, workspace, child, cpuMs }: Sampled): Sampler {
  const { limits } = request;
  const before = request.workspace.access === "read-only" ? undefined : free(workspace);
  let full = false;
  return {
    wasFull: () => full,
    look() {
      const pid = full ? undefined : child();
      if (pid !== undefined) full = ["/tmp", insideUser.home].some((place) => isFull(`/proc/${pid}/root${place}`));
      if ((cpuMs() ?? 0) > limits.cpuSeconds * 1000) return "cpu-time";
      const now = before && free(workspace);
      if (!before || !now) return undefined;
      const hasGrown = before.bytes - now.bytes > limits.workspaceBytes;
      return hasGrown || before.files - now.files > limits.workspaceBytes / BYTES_OF_A_FILE ? "disk" : undefined;
    },
  };
}

/** What a file without content costs, in bytes of the limit: a block, as it does on most file systems. */
const BYTES_OF_A_FILE = 4096;

/** Bytes and files for which there is room; a file system that counts no files has none, before and after. */
function free(path: string): { readonly bytes: number; readonly files: number } | undefined {
  try {
    const { bfree, bsize, ffree } = statfsSync(path);
    return { bytes: bfree * bsize, files: ffree };
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
