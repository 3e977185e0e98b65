import { count } from "../../../core/report.ts";
import { renderCheckRun } from "../../../report/check-run.ts";
import { MOVED_ON, type Part, isLateEvidence, linksAt } from "../delivery.ts";

/** The report as the check run of its commit. */
export const checkRun: Part = async (delivery, occasion, open) => {
  const { sha } = occasion;
  const { report, digest, name, prefix, isVerdict, runUrl } = delivery;
  const content = renderCheckRun(report, { digest, prefix, isVerdict, link: linksAt(delivery, sha) });
  const github = await open();
  if (await isLateEvidence(delivery, occasion, github)) return MOVED_ON;
  const { outcome, url, outdated } = await github.putCheckRun({
    ...content,
    name: isVerdict ? name : `${name} (evidence)`,
    headSha: sha,
    externalId: `sha256:${digest}`,
    detailsUrl: runUrl,
  });
  const shown = `${count(content.annotations.length, "finding")} of ${report.findings.length} at their lines`;
  const old =
    outdated > 0
      ? `; ${count(outdated, "annotation")} of an earlier report on this commit stay, since GitHub removes none`
      : "";
  return { outcome: outcome === "unchanged" ? "unneeded" : "done", sentence: `${outcome}, with ${shown}${old}`, url };
};
