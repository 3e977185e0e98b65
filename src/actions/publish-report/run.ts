import { InputError } from "../../core/input-error.ts";
import type { Report } from "../../core/report.ts";
import type { Inputs } from "../contract.ts";
import type { contract } from "./contract.ts";
import { readReport } from "./read-report.ts";
import { type Refusal, late, refused } from "./refusal.ts";
import { type OpenPull, REPORT_FILE, type RunArtifact, type SourcePort, type WorkflowRun } from "./source-port.ts";

/** Which report of which run is asked for. */
export interface PublishRequest {
  readonly run: number;
  readonly artifact: string;
  /** Paths of workflow files; empty means all. */
  readonly workflows: readonly string[];
  /** `owner/name` of the repository that asks. */
  readonly repository: string;
}

/** A report that may be shown, and the pull request that it is about. */
export interface Taken {
  readonly kind: "taken";
  readonly report: Report;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  readonly pull: OpenPull;
}

export interface PublishPorts {
  readonly source: SourcePort;
  readonly sha256: (text: string) => string;
}

/** An archive of one report: a report of 5,000 findings has 3 MB before it is packed. */
const MAX_ARCHIVE = 8 * 1024 * 1024;
const expected = { names: [REPORT_FILE], maxBytes: 32 * 1024 * 1024 };

/**
 * The request that inputs make; the run of the event stands in for one that is not given.
 * @throws InputError when no run is named
 */
export function requestOf(
  inputs: Inputs<typeof contract>,
  eventRun: number | undefined,
  repository: string,
): PublishRequest {
  const text = inputs["run-id"];
  if (text !== "" && !/^[1-9]\d{0,15}$/.test(text)) {
    throw new InputError(
      "run-id",
      `input run-id: ${JSON.stringify(text)} is not allowed; allowed is the number of a workflow run`,
    );
  }
  const run = text === "" ? eventRun : Number(text);
  if (run === undefined) {
    throw new InputError(
      "run-id",
      "the event names no workflow run; use the action under workflow_run, or give the input run-id",
    );
  }
  return { run, artifact: inputs.artifact, workflows: inputs.workflows, repository };
}

/**
 * Takes the report of a run whose code the pull request could have changed. What the run says of itself counts for
 * nothing: its event, head and repository come from GitHub, the pull request from the head, and the archive holds one
 * file, which is data of one form. Rejected with a `DeliveryFailure` when GitHub cannot be asked.
 */
export async function takeReport(request: PublishRequest, { source, sha256 }: PublishPorts): Promise<Taken | Refusal> {
  const run = await source.workflowRun(request.run);
  const wrongRun = problemOfRun(run, request);
  if (wrongRun) return wrongRun;

  const [artifact] = await source.artifactsOf(run.id, request.artifact);
  if (!artifact) return late(`The run has no artifact ${JSON.stringify(request.artifact)}`);
  const wrongArtifact = problemOfArtifact(artifact, run);
  if (wrongArtifact) return wrongArtifact;

  const archive = await source.archive(artifact.id, MAX_ARCHIVE, expected);
  const read = readReport(archive, run.head);
  if ("kind" in read) return read;
  const { report, text } = read;

  const candidates = (await source.pullsOf(run)).filter(({ head, isOpen }) => isOpen && head === run.head);
  if (candidates.length === 0) return late(`No open pull request has ${run.head} as its head now`);
  const { base } = report.subject;
  // Two pull requests may have one head; the one that the report compares with comes first.
  for (const pull of candidates.toSorted((a, b) => Number(b.base === base) - Number(a.base === base))) {
    if (pull.base === base || (await source.isOnBranch(base, pull.baseBranch))) {
      return { kind: "taken", report, digest: sha256(text), pull };
    }
  }
  return refused(`The report compares with ${base}, which is no commit of the branch that the pull request goes into`);
}

function problemOfRun(run: WorkflowRun, { repository, workflows }: PublishRequest): Refusal | undefined {
  if (run.repository.toLowerCase() !== repository.toLowerCase()) {
    return refused(`The run belongs to the repository ${run.repository}, not to ${repository}`);
  }
  if (run.event !== "pull_request") {
    return refused(
      `The run was started by ${run.event}; only reports of pull_request are taken, since others have rights of their own`,
    );
  }
  if (workflows.length > 0 && !workflows.includes(run.path)) {
    return refused(`The run is of the workflow ${run.path}; reports are taken of ${workflows.join(", ")}`);
  }
  return run.isCompleted ? undefined : late("The run has not ended");
}

function problemOfArtifact({ bytes, isExpired, run: owner, head }: RunArtifact, run: WorkflowRun): Refusal | undefined {
  if (owner !== run.id || head !== run.head) return refused("The artifact belongs to another run");
  if (isExpired) return late("The artifact has expired");
  if (bytes > MAX_ARCHIVE) return refused(`The artifact has ${bytes} bytes; ${MAX_ARCHIVE} are read at most`);
  return undefined;
}
