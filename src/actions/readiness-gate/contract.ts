import type { Contract } from "../contract.ts";
import { wish } from "../delivery/wishes.ts";

export const contract = {
  name: "readiness-gate",
  description: "Says from evidence how ready a gpack or project is for an environment, and fails where it is not.",
  icon: "check-circle",
  inputs: {
    path: {
      kind: "text",
      default: ".",
      description: "Directory of the gpack or project, relative to the workspace. The registry around it is found.",
    },
    environment: {
      kind: "text",
      default: "production",
      description: "Whose gate decides: `dev`, `staging`, `production`, `strict`, or one of the policy.",
    },
    threshold: {
      kind: "text",
      description: "Points that are asked for beside those of the policy, from 0 to 100: the higher of both counts.",
    },
    run: {
      kind: "list",
      description: "Phases of `make.toml` to run first, each in a cleanroom, as evidence: `test, examples`.",
    },
    evidence: {
      kind: "list",
      description: "Files of evidence: signed statements, or `<file>#sha256=<digest>` of the report of a run.",
    },
    base: {
      kind: "text",
      description:
        "Commit to compare with: then only what the change made worse blocks. Default: the base of a pull request or merge group, else none.",
    },
    head: {
      kind: "text",
      description:
        "Commit to judge instead of the files of the workspace. Default: the head under `pull_request_target`.",
    },
    policy: {
      kind: "text",
      description:
        "Path of the policy, read from the base of a change. Default: `registry/policy.toml` of the registry.",
    },
    previous: {
      kind: "text",
      description:
        "JSON report of an earlier run, by which the part of the world and of the policy in a difference is told.",
    },
    now: {
      kind: "text",
      description: "Time by which evidence ages and waivers expire, RFC 3339. Default: that of the clock.",
    },
    report: { kind: "text", description: "File to write the JSON report to." },
    "html-file": { kind: "text", description: "File to write the report to as one HTML page." },
    "badge-file": {
      kind: "text",
      description: "File to write a badge to: a picture for a name in `.svg`, else the JSON that shields.io asks for.",
    },
    "history-file": {
      kind: "text",
      description: "File of past scores, one JSON object on each line: drawn in the page, and this score is added.",
    },
    "attestation-file": {
      kind: "text",
      description: "File to write the verification summary to, for `gpack readiness verify` in the job that deploys.",
    },
    "signing-key": {
      kind: "text",
      description:
        "Private key in PEM, of a secret, by which the summary is signed. Without one it is for another step to sign.",
    },
    summary: { kind: "flag", default: "true", description: "Write the report to the job summary." },
    "check-run": {
      kind: wish,
      default: "auto",
      description: "Show the report as a check run of the commit. `auto` does so where the token has `checks: write`.",
    },
    comment: {
      kind: wish,
      default: "auto",
      description:
        "Keep one comment on the pull request while the gate is closed. `auto` does so where the token has `pull-requests: write`.",
    },
    "report-name": {
      kind: "text",
      default: "readiness",
      description: "Name of the check run, by which comments of several reports are told apart, too.",
    },
    token: {
      kind: "text",
      default: "${{ github.token }}",
      description:
        "Token to fetch commits that the workspace lacks, and to show the report. `contents: read` is enough to judge.",
    },
  },
  outputs: {
    verdict: "`pass`, `fail` or `incomplete`. Anything but `pass` also fails the step.",
    score: "Points from 0 to 100; empty where nothing is known.",
    sentence: "The verdict in one sentence.",
    environments: "JSON list of the environments whose gates are open.",
    "report-digest": "SHA-256 of the JSON report.",
    report: "Path of the JSON report, when `report` was given.",
    "html-file": "Path of the HTML page, when `html-file` was given.",
    "attestation-file": "Path of the verification summary, when `attestation-file` was given.",
  },
  before: [
    {
      id: "validate",
      program: "validate-gpack",
      inputs: {
        path: "${{ inputs.path }}",
        summary: "false",
        "check-run": "false",
        comment: "false",
        suggestions: "false",
        "sarif-upload": "false",
        token: "${{ inputs.token }}",
      },
    },
    {
      id: "scan",
      program: "security-scan",
      inputs: {
        path: "${{ inputs.path }}",
        summary: "false",
        "check-run": "false",
        comment: "false",
        "sarif-upload": "false",
        token: "${{ inputs.token }}",
      },
    },
    {
      id: "run",
      program: "run-lifecycle-phase",
      when: "inputs.run != ''",
      inputs: {
        phase: "${{ inputs.run }}",
        path: "${{ inputs.path }}",
        cleanroom: "required",
        // What was brought back from an earlier run was not run.
        cache: "off",
        report: "${{ runner.temp }}/gpack-readiness-run.json",
      },
    },
  ],
  given: {
    run: "",
    evidence:
      "${{ inputs.evidence }},${{ steps.run.outputs.report && format('{0}#sha256={1}', steps.run.outputs.report, steps.run.outputs.report-digest) }}",
  },
} as const satisfies Contract;
