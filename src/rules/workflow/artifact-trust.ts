import { defineRule } from "../../core/rule.ts";
import { eventsReaching } from "../../core/workflow/events.ts";
import { commandsOf, hasWords } from "../../core/workflow/shell.ts";
import { isAction } from "../../core/workflow/uses.ts";
import { type Job, type Step, inputOf } from "../../core/workflow/workflow.ts";

/** Files by which a step hands on values to later ones. */
const HANDED: readonly string[] = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH"];
const READERS: readonly string[] = ["cat", "jq", "unzip", "head", "tail", "read", "<", "$<"];
const RUNNERS: readonly string[] = ["source", ".", "bash", "sh", "node", "python", "python3", "npm", "npx", "make"];

export default defineRule({
  id: "workflow/artifact-trust",
  subject: "workflow",
  severity: "error",
  summary: "Take nothing from an artifact of a pull request on its word",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      const download = job.steps.findIndex(isDownload);
      const downloading = job.steps[download];
      if (!downloading) continue;
      for (const step of job.steps.slice(isScript(downloading) ? download : download + 1)) {
        if (eventsReaching(workflow, job, step, ["workflow_run"]).length === 0) continue;
        const found = trustOf(step, hasOwnFiles(job, downloading, step));
        if (!found) continue;
        yield {
          message: `After the download of an artifact this step ${found.what}; whoever made the pull request wrote the artifact, so find the pull request by the head SHA of the run, and check what is read against a schema`,
          at: workflow.doc.keyAt([...step.path, ...found.path]),
        };
      }
    }
  },
});

function isDownload(step: Step): boolean {
  return (
    isAction(step.uses, "actions/download-artifact") ||
    isAction(step.uses, "dawidd6/action-download-artifact") ||
    commandsOf(step.run ?? "").some((words) => hasWords(words, ["gh", "run", "download"])) ||
    (isAction(step.uses, "actions/github-script") && inputOf(step, "script").includes("downloadArtifact"))
  );
}

function isScript(step: Step): boolean {
  return step.run !== undefined || isAction(step.uses, "actions/github-script");
}

function trustOf(step: Step, hasOwn: boolean): { readonly what: string; readonly path: readonly string[] } | undefined {
  const run = step.run ?? "";
  const commands = commandsOf(run);
  const executes = commands.some(([first = ""]) => RUNNERS.includes(first) || first.startsWith("./"));
  if (executes && !hasOwn) {
    return { what: "executes a file", path: ["run"] };
  }
  const believes = HANDED.some((name) => run.includes(name)) || commands.some((words) => words.includes("gh"));
  if (believes && commands.some((words) => words.some(reads))) {
    return { what: "hands on what a file says", path: ["run"] };
  }
  if (isAction(step.uses, "actions/github-script") && inputOf(step, "script").includes("readFile")) {
    return { what: "acts on what a file says", path: ["with", "script"] };
  }
  return undefined;
}

function reads(word: string): boolean {
  return READERS.includes(word) || word.startsWith("<");
}

/** With a checkout of the base there are files of our own to execute, unless the artifact is laid over them. */
function hasOwnFiles(job: Job, downloading: Step, step: Step): boolean {
  const before = job.steps.slice(0, job.steps.indexOf(step));
  const isApart = !["", ".", "./"].includes(inputOf(downloading, "path")) || downloading.run !== undefined;
  return isApart && before.some((earlier) => isAction(earlier.uses, "actions/checkout"));
}
