import type { PublishRequest } from "../../src/actions/publish-report/run.ts";
import { type Report, reportJson } from "../../src/core/report.ts";
import { zipOf, type ZipFile } from "../zip-fixture.ts";
import { findings, reportOn } from "./delivery-fixture.ts";
import type { Stage } from "./stage.ts";
import type { Artifact, WorkflowRun } from "./world.ts";

/** What a forger can choose; what is not chosen is as an honest run leaves it. */
export interface Forged {
  readonly run?: Partial<WorkflowRun>;
  readonly artifact?: Partial<Artifact>;
  readonly files?: (report: string, stage: Stage) => readonly ZipFile[];
  readonly zip?: Uint8Array;
  readonly report?: (report: Report, stage: Stage) => Report;
  readonly text?: (text: string, stage: Stage) => string;
  readonly request?: Partial<PublishRequest>;
  /** What happens between the run and the publication. */
  readonly meanwhile?: (stage: Stage) => void;
}

/** The file of the workflow of an honest run. */
export const EVIDENCE_WORKFLOW = ".github/workflows/evidence.yml";

/** Leaves the run of a pull request with its report; gives the request of the companion. */
export function leaveRun(stage: Stage, forged: Forged): PublishRequest {
  const { registry, pull, head } = stage;
  const id = 50;
  const run: WorkflowRun = {
    id,
    name: "evidence",
    path: EVIDENCE_WORKFLOW,
    event: "pull_request",
    headSha: head,
    headBranch: "feature",
    headRepository: pull.headRepository ?? registry,
    status: "completed",
    conclusion: "success",
    ...forged.run,
  };
  registry.runs.push(run);
  const honest = reportOn(stage, findings(2));
  const json = reportJson(forged.report?.(honest, stage) ?? honest);
  const text = forged.text?.(json, stage) ?? json;
  const files = forged.files?.(text, stage) ?? [{ name: "report.json", content: text }];
  const zip = forged.zip ?? zipOf(files);
  registry.artifacts.push({ id: 60, run: id, name: "gpack-report", zip, isExpired: false, ...forged.artifact });
  forged.meanwhile?.(stage);
  return { run: id, artifact: "gpack-report", workflows: [], repository: "owner/registry", ...forged.request };
}
