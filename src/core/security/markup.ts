/** A part of a document that does something. */
export interface ActivePart {
  /** What it does, as the end of a sentence. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/<script\b[^>\n]{0,200}>?/gi, "runs where the document is shown"],
  [/<(?:iframe|object|embed|applet)\s[^>\n]{0,200}>?/gi, "loads another document into this one"],
  [/<meta\b[^>\n]{0,100}http-equiv\s*=\s*["']?refresh[^>\n]{0,100}>?/gi, "leads whoever reads elsewhere"],
  [/<[a-z][\w-]*\b[^<>\n]{0,300}?\son[a-z]{3,20}\s*=\s*["'][^"'\n]{0,200}/gi, "runs when it is touched"],
  [
    /(?:\]\(|\bhref\s*=\s*["']|\bsrc\s*=\s*["'])\s*(?:javascript|vbscript|data:text\/html)[^)"'\n]{0,200}/gi,
    "runs when it is clicked",
  ],
];

/**
 * The parts of a Markdown or SVG text that run, load or mislead. In Markdown what stands in code is shown and does nothing.
 */
export function* activeMarkup(text: string, isMarkdown: boolean): Generator<ActivePart> {
  const shown = isMarkdown ? withoutCode(text) : text;
  for (const [pattern, what] of PARTS)
    for (const match of shown.matchAll(pattern)) yield { what, start: match.index, end: match.index + match[0].length };
  // An address means the same when its letters are written by their codes, and browsers pass over blanks in its scheme.
  for (const match of shown.matchAll(
    /(?:\]\(\s{0,8}<?|\b(?:href|src|action|formaction|xlink:href)\s{0,4}=\s{0,4}["']?)([^"'\s>)]{0,40}&[#\w][^"'\s>)]{0,300})/gi,
  )) {
    const scheme = resolved(match[1] ?? "").replaceAll(/[\u0000-\u0020]/g, "");
    if (/^(?:javascript|vbscript|data:text\/html)/i.test(scheme))
      yield { what: "runs when it is clicked", start: match.index, end: match.index + match[0].length };
  }
  if (!isMarkdown) return;
  for (const match of shown.matchAll(/\[\s*(https?:\/\/[^\]\s]{3,200})\s*\]\(\s*<?(https?:\/\/[^)\s>]{3,500})/gi)) {
    const [written, said = "", meant = ""] = match;
    if (hostOf(said) !== hostOf(meant))
      yield { what: "names one address and leads to another", start: match.index, end: match.index + written.length };
  }
}

/** A text with the references of HTML to single characters resolved. */
function resolved(text: string): string {
  return text.replaceAll(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));?|&(colon|tab|newline);/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return name.toLowerCase() === "colon" ? ":" : " ";
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10_ff_ff ? "" : String.fromCodePoint(code);
    },
  );
}

function hostOf(url: string): string {
  return (/^https?:\/\/(?:[^@/?#]*@)?([^:/?#]*)/i.exec(url)?.[1] ?? "").toLowerCase().replace(/^www\./, "");
}

/** Code spans and fenced blocks, blanked out; every offset stays. */
function withoutCode(text: string): string {
  const blank = (part: string): string => part.replaceAll(/[^\n]/g, " ");
  return text
    .replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm, blank)
    .replaceAll(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank);
}
