import { personas } from "../../core/security/facts.ts";
import type { Contract } from "../contract.ts";
import { contract as validation } from "../validate-gpack/contract.ts";

const { inputs, outputs } = validation;

export const contract = {
  name: "security-scan",
  description: "Finds what a gpack can do to those who generate from it: the new findings of a change, or all of them.",
  icon: "shield",
  inputs: {
    path: inputs.path,
    packages: inputs.packages,
    index: inputs.index,
    base: inputs.base,
    head: inputs.head,
    persona: {
      kind: personas,
      default: "default",
      description: "Who asks: `default`, `pedantic` (every weak spot) or `auditor` (every signal).",
    },
    "fail-on": inputs["fail-on"],
    rules: {
      kind: "list",
      description:
        "Rules to run (`security/name`) and severities to set (`security/name=warning`, `security/*=note`). Default: those of the persona.",
    },
    shard: {
      kind: "text",
      description:
        "One part of a sweep, such as `2/8`: each gpack is in one part, by a hash of its directory. Default: everything.",
    },
    cache: {
      kind: ["off", "shared"],
      default: "off",
      description:
        "Where results are kept: a gpack that is as it was, judged by the same program, rules, policy and advisories, is not scanned again. `shared`: in GitHub's cache, on `push`, `schedule`, `workflow_dispatch` and `repository_dispatch` alone; `advisories` that are not there are then brought back from it, and those that are there kept. Only for whole registries.",
    },
    "cache-file": {
      kind: "text",
      description:
        "The same in a file, relative to the workspace, that no commit has and nobody else can write. Default: none.",
    },
    advisories: {
      kind: "list",
      description:
        "Advisories of OSV for packages of other ecosystems: zip archives, records, or directories of either, relative to the workspace. Nothing is fetched.",
    },
    "max-advisory-days": {
      kind: "text",
      default: "7",
      description: "How many days old the newest of these advisories may be; older ones make the verdict `incomplete`.",
    },
    policy: inputs.policy,
    today: inputs.today,
    format: inputs.format,
    "sarif-file": inputs["sarif-file"],
    "html-file": inputs["html-file"],
    "json-file": inputs["json-file"],
    annotations: inputs.annotations,
    summary: inputs.summary,
    "check-run": inputs["check-run"],
    comment: inputs.comment,
    "sarif-upload": inputs["sarif-upload"],
    "report-name": {
      kind: "text",
      default: "security-scan",
      description: "Name of the check run, by which comments of several reports are told apart, too.",
    },
    token: inputs.token,
  },
  outputs: {
    ...outputs,
    "report-digest": "SHA-256 of the JSON report; equal to what `gpack security-scan` prints for the same commits.",
  },
} as const satisfies Contract;
