/** Escapers, one per sink. Text that reaches them comes from a pull request and is hostile. */

// Controls, bidirectional overrides, invisible and private characters, and lone surrogates.
const UNSEEN =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uDB40[\uDC00-\uDFFF]/g;

/** For a terminal and for logs: every control, invisible or direction-changing character becomes `\u{…}`. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "@": "&#64;",
  "#": "&#35;",
};

/** For running text and table cells of GitHub Markdown: no mark-up, link, mention or reference survives. */
export function markdown(text: string): string {
  return visible(text)
    .replaceAll(/[&<>@#\\`*_{}[\]()|~!]/g, (char) => ENTITIES[char] ?? `\\${char}`)
    .replaceAll(/\b(https?|ftp|mailto):/gi, "$1&#58;")
    .replaceAll(/\bwww\./gi, "www&#46;");
}

/** For a code span of GitHub Markdown inside a table: fenced by more backticks than it holds. */
export function codeSpan(text: string): string {
  const clean = visible(text).replaceAll("|", "\\|");
  const runs = clean.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = clean.startsWith("`") || clean.endsWith("`") || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
