import type { Outcome } from "./outcome.js";
import { type OutputTree } from "./output-tree.js";
import type { CheckedRequest } from "./request.js";
import type { Sha256 } from "../integrity/dir-hash.js";
/** A thing with its digests, as in-toto calls it (spec/v1/resource_descriptor.md of in-toto/attestation). */
export interface ResourceDescriptor {
    readonly name: string;
    readonly uri?: string;
    /** Algorithm to lower-case hexadecimal. `dirHash1` is Go's `h1:` in hexadecimal. */
    readonly digest: Readonly<Record<string, string>>;
}
/** What the statement is about, beside the outcome. */
export interface StatementInput {
    readonly request: CheckedRequest;
    readonly outcome: Outcome;
    /** What the command put out. */
    readonly outputs: OutputTree;
    /** What went in: the commit, the workspace, an image. */
    readonly inputs: readonly ResourceDescriptor[];
    /** Who ran it: a URI that names this program and the machine's operator. */
    readonly builder: string;
    readonly version: string;
    /** The run that this is of, such as the address of a workflow run. */
    readonly invocation?: string;
    /** RFC 3339 times, where they are known. */
    readonly startedOn?: string;
    readonly finishedOn?: string;
}
/** An in-toto statement, version 1, with SLSA provenance, version 1, as its predicate. */
export interface Statement {
    readonly _type: "https://in-toto.io/Statement/v1";
    readonly subject: readonly ResourceDescriptor[];
    readonly predicateType: "https://slsa.dev/provenance/v1";
    readonly predicate: {
        readonly buildDefinition: {
            readonly buildType: string;
            readonly externalParameters: Readonly<Record<string, unknown>>;
            readonly internalParameters: Readonly<Record<string, unknown>>;
            readonly resolvedDependencies: readonly ResourceDescriptor[];
        };
        readonly runDetails: {
            readonly builder: {
                readonly id: string;
                readonly version: Readonly<Record<string, string>>;
            };
            readonly metadata: Readonly<Record<string, string>>;
            readonly byproducts: readonly {
                readonly name: string;
                readonly content: string;
            }[];
        };
    };
}
/** What the parameters of the statement mean: docs/cleanroom.md says it. */
export declare const BUILD_TYPE = "https://github.com/ggen/validate-gpack/blob/main/docs/cleanroom.md#statement";
/**
 * States what ran under which enforced policy, from what and to what. It is unsigned: a statement proves something only
 * when somebody who is trusted signs it. Values of variables are left out, since they may be secret; their names stay.
 * A failed command has a statement, too; `ending` and `exitCode` say so.
 */
export declare function cleanroomStatement(input: StatementInput, sha256: Sha256): Statement;
/** A by-product whose content is the value as JSON, in base64; JSON can be written in ASCII alone. */
export declare function byproduct(name: string, value: object): {
    readonly name: string;
    readonly content: string;
};
/** The files of an output as subjects, and as `.` the digest of all of them. */
export declare function subjects(outputs: OutputTree, sha256: Sha256): readonly ResourceDescriptor[];
