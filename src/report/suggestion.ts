import type { Suggestion } from "../core/review/suggestion.ts";
import { codeSpan, isPlain, prose } from "./escape.ts";

/** Suggestions that one run makes: a longer list is better repaired by `gpack fix`. */
export const MAX_SUGGESTIONS = 20;

/** A comment on lines of a pull request, with a button that applies it. */
export interface SuggestionComment {
  /** The first line of the body, hidden: the same for the same repair of the same text. */
  readonly marker: string;
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

export interface SuggestionOptions {
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
  /** SHA-256, in hex, of a text. */
  readonly sha256: (text: string) => string;
}

/**
 * Suggestions as comments. Lines with invisible or direction-changing characters are left out: nobody could see what
 * the button does.
 */
export function renderSuggestions(
  suggestions: readonly Suggestion[],
  { prefix, sha256 }: SuggestionOptions,
): readonly SuggestionComment[] {
  const seen = new Map<string, number>();
  return suggestions
    .filter(({ before, after }) => isPlain(before) && isPlain(after))
    .map(({ finding, file, first, last, before, after }) => {
      const identity = sha256([finding.rule, file, before, after].join("\0")).slice(0, 32);
      const nth = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, nth);
      const marker = `<!-- gpack suggestion: ${identity}:${nth} -->`;
      const fence = "`".repeat(Math.max(3, longestRun(after) + 1));
      return {
        marker,
        path: prefix === "" ? file : `${prefix}/${file}`,
        first,
        last,
        body: `${marker}\n${prose(finding.message)} (${codeSpan(finding.rule)})\n\n${fence}suggestion\n${after}${fence}\n`,
      };
    });
}

/** The longest run of backticks: a fence has to be longer than any in what it holds. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
