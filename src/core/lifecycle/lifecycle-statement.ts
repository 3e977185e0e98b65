import type { Outcome } from "../cleanroom/outcome.ts";
import type { OutputTree } from "../cleanroom/output-tree.ts";
import { type ResourceDescriptor, type Statement, byproduct, subjects } from "../cleanroom/statement.ts";
import type { Sha256 } from "../integrity/dir-hash.ts";
import type { Step } from "./plan.ts";
import type { StepOutcome } from "./step-outcome.ts";

/** What a statement on a run of phases is made of. */
export interface LifecycleStatementInput {
  /** Path of the make.toml, and what else was asked for. */
  readonly file: string;
  readonly phases: readonly string[];
  readonly environment: string | undefined;
  readonly workspaces: readonly string[];
  readonly steps: readonly Step[];
  readonly outcomes: readonly StepOutcome[];
  /** What the cleanroom of each command of a step was held to, by the id of the step. */
  readonly held: ReadonlyMap<string, readonly Outcome[]>;
  /** The outputs that the phases name. */
  readonly outputs: OutputTree;
  /** The make.toml, the commit. */
  readonly inputs: readonly ResourceDescriptor[];
  /** Who ran it: a URI. */
  readonly builder: string;
  readonly version: string;
  /** The run that this is of, such as the address of a workflow run. */
  readonly invocation: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedMs: number;
  readonly finishedMs: number;
}

/** What the parameters mean: docs/lifecycle.md says it. */
export const LIFECYCLE_BUILD_TYPE = "https://github.com/ggen/validate-gpack/blob/main/docs/lifecycle.md#statement";

/**
 * States which phases ran, under which enforced policy, from what and to what: an in-toto statement with SLSA provenance,
 * version 1. It is unsigned. A run that failed has one, too; its by-products say so. Output of commands is left out, and
 * so are the values of variables.
 */
export function lifecycleStatement(input: LifecycleStatementInput, sha256: Sha256): Statement {
  const { file, phases, environment, workspaces, steps, outcomes, held } = input;
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: subjects(input.outputs, sha256),
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: LIFECYCLE_BUILD_TYPE,
        externalParameters: { file, phases, ...(environment === undefined ? {} : { environment }), workspaces },
        internalParameters: {
          steps: steps.map(({ id, phase, needs }) => ({
            id,
            commands: phase.commands,
            needs,
            cleanrooms: (held.get(id) ?? []).map(({ level, backend, enforced, notEnforced, loosened }) => ({
              level,
              backend,
              enforced,
              notEnforced,
              loosened,
            })),
          })),
        },
        resolvedDependencies: input.inputs,
      },
      runDetails: {
        builder: { id: input.builder, version: { gpack: input.version } },
        metadata: {
          ...(input.invocation === undefined ? {} : { invocationId: input.invocation }),
          startedOn: new Date(input.startedMs).toISOString(),
          finishedOn: new Date(input.finishedMs).toISOString(),
        },
        byproducts: outcomes.map(({ id, status, reason = null, durationMs, commands }) =>
          byproduct(id, {
            status,
            reason,
            durationMs,
            commands: commands.map(({ command, attempt, exitCode = null, explanation, metrics }) => ({
              command,
              attempt,
              exitCode,
              explanation,
              metrics,
            })),
          }),
        ),
      },
    },
  };
}
