import { liveTags } from "./emitted-text.ts";

/** The shortest expression of Tera: `{{x}}`. */
const MIN_TAG = 5;
const MAX_TAGS = 500;
/** Characters before and behind a finding in which its tags stand. */
const WINDOW = 500;

/**
 * A message about a text in which the tags of Tera are covered, with the tags as their author wrote them. `near` is where
 * the finding stands in the text: of tags that are equally long the nearest is meant.
 */
export function asWritten(message: string, written: string, near: number): string {
  if (!message.includes("x".repeat(MIN_TAG)) || !written.includes("{{")) return message;
  const from = Math.max(0, near - WINDOW);
  const part = written.slice(from, near + WINDOW);
  const tags: { readonly start: number; readonly text: string }[] = [];
  for (const { kind, start, end } of liveTags(part)) {
    if (kind === "expression") tags.push({ start: from + start, text: part.slice(start, end) });
    if (tags.length > MAX_TAGS) break;
  }
  const used = new Set<number>();
  return message.replaceAll(/x{5,}/g, (cover) => {
    const same = tags.filter(({ start, text }) => text.length === cover.length && !used.has(start));
    const [tag] = same.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
    if (!tag) return cover;
    used.add(tag.start);
    // It stands between the quotes of a message.
    return JSON.stringify(tag.text).slice(1, -1);
  });
}
