import type { Contract } from "../contract.ts";
import { wish } from "../delivery/wishes.ts";

export const contract = {
  name: "publish-report",
  description:
    "Shows the report of a run that had no right to write, such as one for a pull request from a fork, as evidence on its pull request.",
  icon: "message-square",
  inputs: {
    "run-id": {
      kind: "text",
      description: "Workflow run that made the report. Default: the run of the `workflow_run` event.",
    },
    artifact: {
      kind: "text",
      default: "gpack-report",
      description: "Name of the artifact; it holds `report.json` and nothing else.",
    },
    path: {
      kind: "text",
      default: ".",
      description: "Directory of the registry in the repository, as it was given to `validate-gpack`.",
    },
    workflows: {
      kind: "list",
      description:
        "Files of the workflows whose reports are taken, such as `.github/workflows/evidence.yml`. Default: all that the trigger lets through.",
    },
    "check-run": {
      kind: wish,
      default: "true",
      description: "Show the report as a check run, which is never green. Needs `checks: write`.",
    },
    comment: {
      kind: wish,
      default: "true",
      description:
        "Keep one comment on the pull request while the report has something that blocks. Needs `pull-requests: write`.",
    },
    "sarif-upload": {
      kind: wish,
      default: "auto",
      description: "Show findings as code scanning alerts of the pull request. Needs `security-events: write`.",
    },
    "report-name": {
      kind: "text",
      default: "gpack",
      description: "Name of the check run, which `(evidence)` is added to, and of the comment.",
    },
    summary: { kind: "flag", default: "true", description: "Write the report to the job summary." },
    token: {
      kind: "text",
      default: "${{ github.token }}",
      description: "Token to read the artifact (`actions: read`) and to show the report.",
    },
  },
  outputs: {
    outcome: "`published`; `refused`, which fails the step; or `late`: there is nothing to show any more, or yet.",
    reason: "Why the report was not taken, in one sentence.",
    evidence:
      "What the report says: `pass`, `fail` or `incomplete`. No verdict: the run could have been changed by the pull request.",
    "pull-request": "Number of the pull request, found by the head of the run.",
    "report-digest": "SHA-256 of the report.",
    deliveries: "JSON list of what was to be shown on GitHub: `what`, `outcome`, `sentence` and `url`.",
  },
} as const satisfies Contract;
