import type { Workspace } from "../../actions/validate-gpack/ports.ts";
import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { InputError } from "../../core/input-error.ts";
import { toolVersion } from "../../core/tool.gen.ts";
import type { BranchSettings } from "../../core/workflow/branch-settings.ts";
import { githubOfEnvironment } from "../../platform/github/environment.ts";
import type { Command, CommandLine } from "../command-line.ts";
import { validateOnLaptop } from "../validate.ts";
import { validatePorts } from "../validate-ports.ts";

const AREA = "workflow/*";
const DIRECTORY = ".github/workflows/";

export const doctorCommand: Command = {
  name: "doctor",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Reads the workflows of a repository and finds what would let a pull request fool or break its checks.",
  options: [
    {
      name: "rules",
      value: "<rules>",
      repeatable: true,
      description: "Rules of workflow/* to run, or severities to set (workflow/name=note|off). Default: all.",
    },
    { name: "policy", value: "<file>", description: "The policy. Default: registry/policy.toml where it exists." },
    {
      name: "repository",
      value: "<owner/name>",
      description:
        "Ask GitHub what this repository demands of its branch, with the token in GITHUB_TOKEN if there is one.",
    },
    { name: "branch", value: "<name>", description: "The branch to ask about. Default: the default branch." },
    {
      name: "fail-on",
      value: "<severity>",
      choices: ["error", "warning", "note", "never"],
      description: "Least severity that fails: error, warning, note or never.",
    },
    { name: "json", value: "<file>", description: "Write the JSON report; - is standard output." },
    { name: "sarif", value: "<file>", description: "Write SARIF 2.1.0; - is standard output." },
    { name: "markdown", value: "<file>", description: "Write Markdown; - is standard output." },
    { name: "html", value: "<file>", description: "Write one HTML file to read in a browser; - is standard output." },
    { name: "quiet", description: "Print the verdict only." },
  ],
  run(line, terminal) {
    const [directory = "."] = line.operands;
    const ports = validatePorts(directory);
    return validateOnLaptop(
      withWorkflowRules(line),
      { ...ports, workspace: workflowsOf(ports.workspace, directory, settingsOf(line)) },
      terminal,
    );
  },
};

function withWorkflowRules(line: CommandLine): CommandLine {
  const asked = line.values("rules");
  const isSelected = asked.some((rule) => !rule.includes("="));
  return { ...line, values: (name) => (name === "rules" && !isSelected ? [AREA, ...asked] : line.values(name)) };
}

/** What GitHub says of a branch, or why it was not asked. */
type Asked = { readonly settings: BranchSettings } | { readonly notChecked: string };

async function settingsOf(line: CommandLine): Promise<Asked> {
  const repository = line.value("repository");
  if (repository === undefined) {
    return { notChecked: "what the branch demands, since no repository was named (--repository owner/name)" };
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new InputError("--repository", `${JSON.stringify(repository)} is no repository; write owner/name`);
  }
  const { openGitHub } = await import("../../platform/github/github.ts");
  const { api, token } = githubOfEnvironment();
  try {
    const github = await openGitHub({ api, token, repository, version: toolVersion });
    return { settings: await github.branchSettings(line.value("branch")) };
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    return { notChecked: `what the branch of ${repository} demands: ${error.message}` };
  }
}

/** The workflows of a repository and nothing else of it. */
function workflowsOf(workspace: Workspace, directory: string, asking: Promise<Asked>): Workspace {
  return {
    ...workspace,
    async open(request) {
      const [opened, asked] = await Promise.all([workspace.open(request), asking]);
      const entries = opened.tree.entries.filter(({ path }) => path.startsWith(DIRECTORY));
      if (entries.length === 0) {
        throw new InputError(
          "dir",
          `there is no workflow in ${DIRECTORY} of ${JSON.stringify(directory)}; give the root of a repository, or copy a workflow from docs/workflows.md`,
        );
      }
      const tree = { ...opened.tree, entries };
      if ("settings" in asked) return { ...opened, tree, settings: asked.settings };
      return { ...opened, tree, notChecked: [...opened.notChecked, asked.notChecked] };
    },
  };
}
