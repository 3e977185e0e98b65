import type { BranchSettings } from "../../core/workflow/branch-settings.ts";
import { compareText } from "../../core/finding.ts";
import type { GitHubClient, RepositoryName } from "./client.ts";

/**
 * What a repository demands of a branch, by rulesets and by the older protection; of the default branch where none is
 * named. A token that may read the repository is enough.
 */
export async function branchSettings(
  { rest }: GitHubClient,
  repository: RepositoryName,
  named: string | undefined,
): Promise<BranchSettings> {
  const branch = named ?? (await rest.repos.get({ ...repository })).data.default_branch;
  const rules = await rest.paginate(rest.repos.getBranchRules, { ...repository, branch, per_page: 100 });
  const { data } = await rest.repos.getBranch({ ...repository, branch });
  const checks = new Set(data.protection.required_status_checks?.contexts);
  for (const rule of rules) {
    if (rule.type !== "required_status_checks") continue;
    for (const { context } of rule.parameters?.required_status_checks ?? []) checks.add(context);
  }
  return {
    branch,
    requiredChecks: [...checks].toSorted(compareText),
    hasMergeQueue: rules.some(({ type }) => type === "merge_queue"),
  };
}
