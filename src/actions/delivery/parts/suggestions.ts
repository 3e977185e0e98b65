import { isOpen } from "../../../core/finding.ts";
import { suggestionsOf } from "../../../core/review/suggestion.ts";
import { count } from "../../../core/report.ts";
import { MAX_SUGGESTIONS, renderSuggestions } from "../../../report/suggestion.ts";
import { MOVED_ON, type Part, stillHead } from "../delivery.ts";

/** Repairs that one click applies, on the lines that the pull request shows. */
export const suggestions: Part = async (delivery, { sha, pull }, open) => {
  if (pull === undefined) return { outcome: "unneeded", sentence: "there is no pull request to make them on" };
  const { report, prefix, sha256 } = delivery;
  const repairable = report.findings.filter((finding) => isOpen(finding) && finding.fix?.safe);
  if (repairable.length === 0) return { outcome: "unneeded", sentence: "no finding has a safe repair" };

  const github = await open();
  const shown = await github.shownLines(pull);
  const inRepository = (file: string): string => (prefix === "" ? file : `${prefix}/${file}`);
  const possible = suggestionsOf(repairable, (file) => shown.get(inRepository(file)) ?? []);
  const comments = renderSuggestions(possible, { prefix, sha256 });
  if (comments.length === 0) {
    return { outcome: "unneeded", sentence: "no safe repair can be offered on lines that the pull request shows" };
  }

  const offered = comments.slice(0, MAX_SUGGESTIONS);
  const left = comments.length - offered.length;
  const body = `\`gpack\` can repair ${count(offered.length, "finding")} here. \`gpack fix\` makes all safe repairs at once.`;
  const review = { pull, head: sha, body, comments: offered };
  const { made, standing, isStale, url } = await github.putReview(review, stillHead(github, pull, sha));
  if (isStale) return MOVED_ON;
  const sentence = [
    `${made} made`,
    ...(standing > 0 ? [`${standing} stand there or were resolved`] : []),
    ...(left > 0 ? [`${left} left out, since a run makes ${MAX_SUGGESTIONS} at most`] : []),
  ].join(", ");
  return { outcome: made > 0 ? "done" : "unneeded", sentence, url };
};
