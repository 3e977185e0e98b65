import { renderComment } from "../../../report/comment.ts";
import { MOVED_ON, type Part, linksAt, stillHead } from "../delivery.ts";

/** The report as the one comment on its pull request, while something blocks. */
export const comment: Part = async (delivery, { sha, pull }, open) => {
  if (pull === undefined) return { outcome: "unneeded", sentence: "there is no pull request to comment on" };
  const { report, digest, name, isVerdict } = delivery;
  const content = renderComment(report, {
    name: isVerdict ? name : `${name} (evidence)`,
    digest,
    isVerdict,
    link: linksAt(delivery, sha),
  });
  const github = await open();
  const { outcome, url } = await github.putComment({ ...content, pull }, stillHead(github, pull, sha));
  switch (outcome) {
    case "stale":
      return MOVED_ON;
    case "none":
      return { outcome: "unneeded", sentence: "nothing blocks, so none is needed" };
    case "unchanged":
      return { outcome: "unneeded", sentence: "it says the same already", url };
    case "created":
    case "updated": {
      const folded = content.isResolved ? ", and folded away as resolved" : "";
      return { outcome: "done", sentence: `${outcome}${folded}`, url };
    }
  }
};
