import type { Document } from "../../core/document.ts";
import { InputError } from "../../core/input-error.ts";
import { type MakeFile, isCargoMake, readMake } from "../../core/lifecycle/make-file.ts";
import { type Step, planRun } from "../../core/lifecycle/plan.ts";
import { quote } from "../../core/limits.ts";
import { pathEscape } from "../../core/path-escape.ts";
import { type Place, createSource } from "../../core/source.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";

/** What is to be run. */
export interface LifecycleRequest {
  readonly phases: readonly string[];
  /** Path of the make.toml, relative to the project. */
  readonly file: string;
  /** The environment, such as `production`: `[env.production]`, and GGEN_ENV for the commands. */
  readonly environment: string | undefined;
  /** Workspaces to run in, instead of those that the phases name. */
  readonly workspaces: readonly string[];
  /** In CI nobody watches and nobody ends a server. */
  readonly isCi: boolean;
  /** Steps at once; `undefined` leaves it to `[execution]`, else the number of processors. */
  readonly parallel: number | undefined;
}

/** A make.toml that can be run. */
export interface Lifecycle {
  readonly doc: Document;
  readonly file: MakeFile;
  /** What ggen would refuse, one sentence each with its line; `gpack run` goes on. */
  readonly warnings: readonly string[];
}

/**
 * Reads a make.toml.
 * @throws InputError when there is none, or it has a value that cannot be used; with every line
 */
export function readLifecycle(path: string, read: (path: string) => Uint8Array | undefined): Lifecycle {
  const bytes = read(path);
  if (!bytes) throw new InputError("file", `there is no ${quote(path)}; give the file that holds the phases`);
  const doc = parseTomlDocument(createSource(path, bytes));
  const [problem] = doc.problems;
  if (problem) throw new InputError("file", line(problem.at, problem.message));
  if (isCargoMake(doc)) {
    throw new InputError(
      "file",
      `${path} is written for cargo-make: it has [tasks] and no [lifecycle]; run it by cargo make`,
    );
  }
  const file = readMake(doc);
  const say = ({ path: at, message }: (typeof file.faults)[number]): string =>
    line(message === "is missing" ? doc.keyAt(at.slice(0, -1)) : doc.at(at), `${quote(at.join("."))} ${message}`);
  const refused = file.faults.filter((fault) => fault.kind === "value" || isUsed(fault));
  if (refused.length > 0) throw new InputError("file", refused.map(say).join("\n"));
  return { doc, file, warnings: file.faults.map((fault) => `${say(fault)}; ggen refuses the file`) };
}

/** Keys that ggen reads and `gpack run` does not. */
const ONLY_OF_GGEN = ["description", "framework", "runtime", "package_manager"];

/** True for a value of the wrong type that a run would miss: what it says would be silently left out. */
function isUsed({ path, message }: MakeFile["faults"][number]): boolean {
  const last = String(path.at(-1));
  if (path[0] === "project" || message === "is missing") return false;
  // No run heeds other hooks, whatever they say.
  if (path[0] === "hooks" && path.length > 1) return /^(?:before|after)_./.test(String(path[1]));
  return !ONLY_OF_GGEN.includes(last);
}

/**
 * The steps of a run, in order.
 * @throws InputError when they cannot be planned, or would never end in CI; with every line
 */
export function planLifecycle({ doc, file }: Lifecycle, request: LifecycleRequest): readonly Step[] {
  if (request.phases.length === 0) {
    throw new InputError("phase", `there is no phase to run; there is ${[...file.phases.keys()].join(", ") || "none"}`);
  }
  const plan = planRun(file, request);
  if ("faults" in plan) {
    const faults = new Set(plan.faults.map(({ path, message }) => line(doc.keyAt(path), message)));
    throw new InputError("phase", [...faults].join("\n"));
  }
  const endless = request.isCi ? plan.steps.filter(({ phase }) => phase.isWatching || phase.port !== undefined) : [];
  if (endless.length > 0) {
    throw new InputError(
      "phase",
      endless
        .map(({ phase }) => {
          const key = phase.isWatching ? "watch" : "port";
          const what = phase.isWatching ? "watches files" : `serves port ${phase.port}`;
          return line(
            doc.keyAt([...phase.path, key]),
            `the phase ${quote(phase.name)} ${what}, so it would not end in CI; run it on a laptop`,
          );
        })
        .join("\n"),
    );
  }
  for (const { workspace } of plan.steps) directoryOf(file, doc, workspace);
  return plan.steps;
}

/** The directory of a workspace, relative to that of the make.toml; `""` for the root. */
export function directoryOf(file: MakeFile, doc: Document, workspace: string | undefined): string {
  if (workspace === undefined) return "";
  const declared = file.workspaces.get(workspace);
  const directory = (declared?.directory ?? "").replace(/^(?:\.\/)+|\/+$/g, "");
  const escape = pathEscape(directory);
  if (!declared || directory === "" || (escape !== undefined && escape !== "inside")) {
    const at = doc.at([...(declared?.path ?? ["workspace"]), "path"]);
    throw new InputError(
      "workspaces",
      line(at, `the workspace ${quote(workspace)} has no directory inside the project`),
    );
  }
  return directory;
}

/** A sentence with its place before it, as compilers write it. */
export function line({ file, line: number }: Place, message: string): string {
  return `${file}:${number}: ${message}`;
}
