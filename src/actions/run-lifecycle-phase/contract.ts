import { levels } from "../../core/cleanroom/level.ts";
import type { Contract } from "../contract.ts";

export const contract = {
  name: "run-lifecycle-phase",
  description: "Runs phases of a make.toml, natively or in a cleanroom that isolates, and says what was enforced.",
  icon: "play",
  inputs: {
    phase: {
      kind: "list",
      description: "The phase to run, or several: each after the one before it is done.",
    },
    path: { kind: "text", default: ".", description: "Directory of the project, relative to the workspace." },
    file: { kind: "text", default: "make.toml", description: "The file that declares the phases, relative to `path`." },
    environment: {
      kind: "text",
      description: "The environment, such as `production`: `[env.production]`, and GGEN_ENV for the commands.",
    },
    workspaces: {
      kind: "list",
      description: "Workspaces to run in. Default: those that each phase names, else the directory of the file.",
    },
    cleanroom: {
      kind: ["auto", "off", "required"],
      default: "auto",
      description: "`auto`: in a cleanroom where the phase asks for one. `required`: every phase. `off`: none.",
    },
    policy: {
      kind: levels,
      default: "high",
      description: "Level of the cleanroom where the phase names none: `low`, `medium`, `high` or `locked`.",
    },
    backend: { kind: "text", description: "The one backend of the cleanroom that may be taken. Default: the best." },
    timeout: {
      kind: "text",
      description:
        "Time for the whole run, such as `90s`, `20m` or `1h`; then it is cancelled. Default: none but those of the phases.",
    },
    parallel: {
      kind: "text",
      description: "Phases at once. Default: what `[execution]` says, else the number of processors.",
    },
    cache: {
      kind: ["local", "shared", "off"],
      default: "local",
      description:
        "Outputs of phases with `cache = true`: `local` keeps them in `.ggen/cache`, `shared` also in GitHub's cache, `off` nowhere.",
    },
    summary: { kind: "flag", default: "true", description: "Write a table and a timeline to the job summary." },
    report: { kind: "text", description: "File to write the JSON report to." },
    attestation: {
      kind: "text",
      description: "File to write an in-toto statement of the run to, with SLSA provenance; unsigned.",
    },
  },
  outputs: {
    succeeded: "`true` when every phase succeeded, or may fail. Anything else also fails the step.",
    phases: "JSON list of the steps that were run: `id`, `phase`, `workspace`, `status`, `durationMs`, `cached`.",
    "state-file": "Path of the `.ggen/state.json` in which the run was recorded.",
    report: "Path of the JSON report, when `report` was given.",
    attestation: "Path of the in-toto statement, when `attestation` was given.",
    "report-digest": "SHA-256 of the JSON report: with it the report is evidence for the readiness-gate.",
  },
} as const satisfies Contract;
