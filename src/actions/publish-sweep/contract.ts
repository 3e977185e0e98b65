import type { Contract } from "../contract.ts";
import { wish } from "../delivery/wishes.ts";
import { contract as validation } from "../validate-gpack/contract.ts";

export const contract = {
  name: "publish-sweep",
  description: "Makes one report of the parts of a sweep, and keeps one issue for each gpack that it found affected.",
  icon: "inbox",
  inputs: {
    path: { kind: "text", default: ".", description: "Directory of the registry, relative to the workspace." },
    head: { kind: "text", description: "Commit to read. Default: the files of the directory." },
    shards: { kind: "text", default: "1", description: "How many parts there were to be." },
    artifact: {
      kind: "text",
      default: "gpack-sweep-",
      description:
        "What the names of the artifacts of this run begin with; the number of the part follows. Each holds `report.json` and nothing else.",
    },
    issues: {
      kind: wish,
      default: "auto",
      description: "Keep one issue for each gpack in which something blocks. Needs `issues: write`.",
    },
    label: {
      kind: "text",
      default: "gpack-security",
      description: "The label of these issues, by which they are found again.",
    },
    summary: validation.inputs.summary,
    "json-file": validation.inputs["json-file"],
    "html-file": validation.inputs["html-file"],
    token: {
      kind: "text",
      default: "${{ github.token }}",
      description: "Token to read the artifacts (`actions: read`) and to write the issues.",
    },
  },
  outputs: {
    verdict: "`pass`, `fail` or `incomplete`: the latter, too, where a part gave no report.",
    "report-digest": "SHA-256 of the report.",
    affected: "JSON list of the gpacks in which something blocks.",
    "opened-issues": "JSON list of the addresses of issues that were opened.",
    "updated-issues": "JSON list of the addresses of issues that were written anew, or opened again.",
    "closed-issues": "JSON list of the addresses of issues that were closed.",
    "json-file": "Absolute path of the JSON report, if one was asked for.",
    "html-file": "Absolute path of the HTML report, if one was asked for.",
  },
} as const satisfies Contract;
