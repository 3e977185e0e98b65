import type { Outcome } from "../../core/cleanroom/outcome.ts";
import type { OutputTree } from "../../core/cleanroom/output-tree.ts";
import type { ResourceDescriptor } from "../../core/cleanroom/statement.ts";
import { lifecycleStatement } from "../../core/lifecycle/lifecycle-statement.ts";
import type { LifecycleRequest } from "./lifecycle.ts";
import type { LifecycleRun } from "./run.ts";

/** What a statement needs beside the run. */
export interface StatedRun {
  readonly request: LifecycleRequest;
  readonly run: LifecycleRun;
  /** What the cleanroom of each command was held to, by step. */
  readonly held: ReadonlyMap<string, readonly Outcome[]>;
  /** The outputs that the phases name. */
  readonly outputs: OutputTree;
  /** Text of the make.toml. */
  readonly make: Uint8Array;
  /** The commit that the project stands at, and where it is from; `undefined` where there is none. */
  readonly commit: { readonly id: string; readonly uri?: string } | undefined;
  readonly builder: string;
  readonly invocation: string | undefined;
  readonly startedMs: number;
  readonly finishedMs: number;
  readonly version: string;
  readonly sha256: (data: string | Uint8Array) => string;
}

/** The statement on a run, as the text of a file. */
export function stateRun({ request, run, make, commit, sha256, ...rest }: StatedRun): string {
  const { file, phases, environment, workspaces } = request;
  const inputs: readonly ResourceDescriptor[] = [
    { name: file, digest: { sha256: sha256(make) } },
    ...(commit
      ? [{ name: "source", ...(commit.uri === undefined ? {} : { uri: commit.uri }), digest: { gitCommit: commit.id } }]
      : []),
    ...imagesOf(run),
  ];
  const statement = lifecycleStatement(
    {
      ...rest,
      file,
      phases,
      environment,
      workspaces,
      inputs,
      steps: run.steps.map(({ step }) => step),
      outcomes: run.outcomes,
    },
    sha256,
  );
  return `${JSON.stringify(statement, null, 2)}\n`;
}

/** The images that services were started from, as the make.toml names them: by their digest. */
function imagesOf({ steps }: LifecycleRun): readonly ResourceDescriptor[] {
  const phases = steps.map(({ step }) => step.phase).filter(({ commands }) => commands.length > 0);
  const images = phases.flatMap(({ cleanroom }) => cleanroom.containers.map(({ image }) => image));
  return [...new Set(images)].flatMap((image) => {
    const [, name = "", sha256 = ""] = /^(.+)@sha256:([0-9a-f]{64})$/.exec(image ?? "") ?? [];
    return name === "" ? [] : [{ name, digest: { sha256 } }];
  });
}
