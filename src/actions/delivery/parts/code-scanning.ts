import { MAX_RESULTS } from "../../../report/sarif.ts";
import { MOVED_ON, type Part, isLateEvidence } from "../delivery.ts";

/**
 * The report as alerts. A change and the whole registry are categories of their own: what a change does not touch
 * would otherwise look repaired by it.
 */
export const codeScanning: Part = async (delivery, occasion, open) => {
  const { sha, ref } = occasion;
  if (ref === undefined)
    return { outcome: "unneeded", sentence: "this event has no branch or pull request to show alerts on" };
  const { report, name, isVerdict, sarif } = delivery;
  const kind = report.subject.kind === "change" ? "change" : "registry";
  const category = `${name}/${isVerdict ? kind : "evidence"}`;
  const github = await open();
  if (await isLateEvidence(delivery, occasion, github)) return MOVED_ON;
  const { isRead, maxResults } = await github.uploadSarif({
    sha,
    ref,
    render: (most) => sarif({ category, maxResults: most }),
    maxResults: MAX_RESULTS,
  });
  const shown = Math.min(report.findings.length, maxResults);
  const read = isRead ? "" : "; GitHub had not read the file yet";
  return { outcome: "done", sentence: `${shown} of ${report.findings.length} findings as ${category}${read}` };
};
