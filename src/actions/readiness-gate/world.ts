import { relative, sep } from "node:path";
import { STATE_PATH } from "../../core/lifecycle/run-state.ts";
import { toolVersion } from "../../core/tool.gen.ts";
import { joinPath } from "../../core/tree.ts";
import { sha256 } from "../../platform/digest.ts";
import { cleanCommit, mayBeForeign } from "../../platform/git/clean-commit.ts";
import { findPrefix, resolveCommit } from "../../platform/git/repository.ts";
import { readProjectFile } from "../../platform/project.ts";
import { registryRoot } from "../../platform/registry-root.ts";
import { verifySignature } from "../../platform/signature.ts";
import { renderPort } from "../../platform/syntax/renderer.ts";
import { syntaxPort } from "../../platform/syntax/syntax.ts";
import { workspaceAt } from "../../platform/workspace/workspace.ts";
import { ruleList } from "../../rules/list.gen.ts";
import type { ReadinessPorts } from "./run.ts";

/** Milliseconds for the templates of one gpack, twice. */
const RENDERING_MS = 20_000;

/** A directory of this machine, with the registry around it. */
export interface ReadinessWorld {
  readonly ports: Omit<ReadinessPorts, "runs" | "evidence" | "earlier">;
  /** Where it stands in the registry; `""` for its root. */
  readonly directory: string;
  /** The same, absolute. */
  readonly project: string;
  /** The root of the registry, absolute. */
  readonly root: string;
}

/**
 * The world of a readiness gate on this machine.
 * @param elsewhere a repository that has the commits, where that of the directory lacks them
 * @throws InputError when the directory does not exist
 */
export async function readinessWorld(
  path: string,
  engine: ReadinessPorts["engine"],
  elsewhere?: string,
): Promise<ReadinessWorld> {
  const { root, directory: project } = registryRoot(path);
  const directory = relative(root, project).split(sep).join("/");
  const prefix = (await findPrefix(project)) ?? "";
  const prefixOfRoot = (await findPrefix(root)) ?? "";
  const repository = elsewhere === undefined ? undefined : { directory: elsewhere, prefix: prefixOfRoot };
  return {
    directory,
    project,
    root,
    ports: {
      workspace: workspaceAt(root, repository),
      ruleList,
      engine,
      syntax: syntaxPort(),
      sha256,
      version: toolVersion,
      probes: async () => (await import("../../probes/index.gen.ts")).probes,
      resolve: (input, revision) => resolveCommit(elsewhere ?? root, input, revision),
      renderer: renderPort(),
      stopwatch() {
        const started = performance.now();
        return () => performance.now() - started > RENDERING_MS;
      },
      verify: verifySignature,
      state: async () => {
        const bytes = readProjectFile(project, STATE_PATH);
        return bytes && { bytes, isForeign: await mayBeForeign(project, STATE_PATH) };
      },
      commit: () => cleanCommit(project, [joinPath(prefix, STATE_PATH)]),
    },
  };
}
