import type { OutputEntry, OutputTree } from "../../core/cleanroom/output-tree.js";
/** Entries and bytes that are read of one output. */
export interface OutputBounds {
    readonly entries: number;
    readonly bytes: number;
}
/**
 * Reads what a command put out below a directory, without `.git`. No link is followed, also not one that takes the place
 * of a file while it is read. What cannot be reached is an entry of another kind.
 * @param paths files and directories to read, relative to the directory; what is missing is left out. Default: all
 * @throws RangeError beyond the bounds: such an output is not collected in part
 */
export declare function readOutputs(directory: string, paths?: readonly string[], bounds?: OutputBounds): OutputTree;
/**
 * One file as an entry, without following a link that has taken its place.
 * @throws RangeError for one of more than `limit` bytes
 */
export declare function readOutputFile(place: string, path: string, limit: number): OutputEntry;
