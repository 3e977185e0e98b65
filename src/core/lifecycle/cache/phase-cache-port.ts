import type { InputFile } from "./content-key.ts";
import type { PathSet } from "./path-set.ts";

/** Where outputs of phases are kept by content. Directories are relative to the project. */
export interface PhaseCachePort {
  /** The files of a set below a directory of the project, with their digests. */
  inputs(directory: string, set: PathSet): Promise<readonly InputFile[]>;
  /** Brings back what is kept under a key; the run that made it, or `undefined` when nothing usable is. */
  restore(
    key: string,
    directory: string,
    outputs: PathSet,
  ): Promise<{ readonly run: string; readonly files: number } | undefined>;
  /** Keeps the outputs under a key; why not, when they cannot be kept. */
  store(key: string, directory: string, outputs: PathSet): Promise<string | undefined>;
}
