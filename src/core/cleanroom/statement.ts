import { base64ToHex } from "../integrity/base64.ts";
import type { Outcome } from "./outcome.ts";
import { type OutputTree, outputDigest } from "./output-tree.ts";
import type { CheckedRequest } from "./request.ts";
import type { Sha256 } from "../integrity/dir-hash.ts";

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
      readonly builder: { readonly id: string; readonly version: Readonly<Record<string, string>> };
      readonly metadata: Readonly<Record<string, string>>;
      readonly byproducts: readonly { readonly name: string; readonly content: string }[];
    };
  };
}

/** What the parameters of the statement mean: docs/cleanroom.md says it. */
export const BUILD_TYPE = "https://github.com/ggen/validate-gpack/blob/main/docs/cleanroom.md#statement";

/** Files that are subjects of their own; the rest is covered by the digest of the whole. */
const MAX_SUBJECTS = 1000;

/**
 * States what ran under which enforced policy, from what and to what. It is unsigned: a statement proves something only
 * when somebody who is trusted signs it. Values of variables are left out, since they may be secret; their names stay.
 * A failed command has a statement, too; `ending` and `exitCode` say so.
 */
export function cleanroomStatement(input: StatementInput, sha256: Sha256): Statement {
  const { request, outcome, outputs, inputs } = input;
  const { level, limits, seed, clock, network, workspace, directory, command, mounts, image } = request;
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: subjects(outputs, sha256),
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: {
          command,
          directory,
          level,
          limits,
          seed,
          ...(clock === undefined ? {} : { clock }),
          ...(image === undefined ? {} : { image }),
          environment: Object.keys(request.environment).toSorted(),
          network:
            network === "host"
              ? "host"
              : { hosts: network.hosts ?? [], services: (network.services ?? []).map(({ port }) => port) },
          workspace: workspace.access,
          mounts: mounts.map(({ path, at = path, access }) => ({ at, access })),
        },
        internalParameters: {
          backend: outcome.backend,
          enforced: outcome.enforced,
          notEnforced: outcome.notEnforced,
          loosened: outcome.loosened,
        },
        resolvedDependencies: inputs,
      },
      runDetails: {
        builder: { id: input.builder, version: { gpack: input.version } },
        metadata: {
          ...(input.invocation === undefined ? {} : { invocationId: input.invocation }),
          ...(input.startedOn === undefined ? {} : { startedOn: input.startedOn }),
          ...(input.finishedOn === undefined ? {} : { finishedOn: input.finishedOn }),
        },
        byproducts: [byproduct("outcome", ending(outcome)), byproduct("metrics", outcome.metrics)],
      },
    },
  };
}

function ending({ ending, exitCode, signal }: Outcome): object {
  return { ending, ...(exitCode === undefined ? {} : { exitCode }), ...(signal === undefined ? {} : { signal }) };
}

/** A by-product whose content is the value as JSON, in base64; JSON can be written in ASCII alone. */
export function byproduct(name: string, value: object): { readonly name: string; readonly content: string } {
  const json = JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return { name, content: btoa(json) };
}

/** The files of an output as subjects, and as `.` the digest of all of them. */
export function subjects(outputs: OutputTree, sha256: Sha256): readonly ResourceDescriptor[] {
  const files = outputs
    .flatMap((entry) => (entry.kind === "file" ? [{ name: entry.path, digest: { sha256: entry.sha256 } }] : []))
    .slice(0, MAX_SUBJECTS);
  const whole = outputDigest(outputs, sha256);
  const hex = whole && base64ToHex(whole.slice("h1:".length));
  return [...(hex ? [{ name: ".", digest: { dirHash1: hex } }] : []), ...files];
}
