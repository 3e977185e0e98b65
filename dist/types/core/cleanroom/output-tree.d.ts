import { type Sha256 } from "../integrity/dir-hash.js";
/** One thing that a command put out. */
export type OutputEntry = {
    readonly path: string;
    readonly kind: "file";
    /** SHA-256 of the content in lower-case hexadecimal. */
    readonly sha256: string;
    readonly size: number;
    readonly isExecutable: boolean;
} | {
    readonly path: string;
    readonly kind: "link";
    readonly target: string;
}
/** A pipe, a socket, a device: nothing that can be kept. */
 | {
    readonly path: string;
    readonly kind: "other";
};
/** What a command put out, by path relative to one directory. Directories are there by what is in them. */
export type OutputTree = readonly OutputEntry[];
/**
 * The digest of an output: Go's `h1:` over its files. A link counts as a file whose content is `-> ` and its target, and
 * where it leads is never read. `undefined` for a name that the digest cannot hold, and for what is no file or link.
 */
export declare function outputDigest(tree: OutputTree, sha256: Sha256): string | undefined;
/** How two outputs of one command differ. */
export interface OutputDifference {
    readonly path: string;
    /** In words, such as `is a file of 12 bytes here and of 13 bytes there`. */
    readonly what: string;
    /** True when both are files of other content, so that a closer look can say where. */
    readonly isContent: boolean;
}
/** The differences of two outputs, sorted by path. Equal outputs have none. */
export declare function compareOutputs(first: OutputTree, second: OutputTree): readonly OutputDifference[];
/** Where two contents part: the line, counted from 1, and what stands there in each; for a person, not for a machine. */
export declare function firstDifference(first: Uint8Array, second: Uint8Array): string;
