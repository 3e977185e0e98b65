/** A sentence that gives orders to a language model. */
export interface Injection {
  /** What it does, followed by "the model". */
  readonly why: string;
  readonly start: number;
  readonly end: number;
}

const OVERRIDE: readonly RegExp[] = [
  // A manual tells how "to override system prompts" of a program: that is no order to a model.
  /\b(?:(?:ignore|disregard|forget)\s+(?:all\s+|any\s+|every\s+|the\s+|your\s+|my\s+)*(?:previous|prior|above|earlier|preceding|existing|system)|override\s+(?:all\s+|any\s+|every\s+|the\s+|your\s+|my\s+)*(?:previous|prior|above|earlier|preceding)|override\s+(?:your|all)\s+(?:existing|system))\s+(?:instructions?|prompts?|rules|messages?|directions|guidelines)\b/gi,
  /\b(?:ignoriere|vergiss|missachte)\s+(?:alle\s+|die\s+|deine\s+)*(?:vorherigen|bisherigen|obigen|früheren)\s+(?:anweisungen|regeln|befehle)\b/gi,
  /\b(?:ignore[zr]?|oublie[zr]?)\s+(?:toutes\s+)?(?:les|vos|tes)\s+(?:instructions|consignes|règles)\s+(?:précédentes|antérieures)/gi,
  /\b(?:ignora|olvida)\s+(?:todas\s+)?(?:las|tus)\s+(?:instrucciones|reglas)\s+(?:anteriores|previas)/gi,
  /(?:忽略|无视)(?:之前|以上|前面|先前)的?(?:所有)?(?:指令|指示|提示|规则)/g,
];
const CONCEALMENT =
  /\b(?:do\s+not|don't|never)\s+(?:tell|mention|inform|notify|show|reveal|report|disclose)\b[^.\n]{0,40}\b(?:the\s+)?(?:user|human|developer|reviewer|owner)\b|\bwithout\s+(?:telling|informing|asking|notifying|mentioning)\b[^.\n]{0,30}\b(?:user|human|developer)\b/gi;
const ORDER =
  /\b(?:run|execute|curl|wget|fetch|send|upload|post|exfiltrate|delete|push|commit|install|read|cat|add|insert|download)\b/i;
/** Text about such sentences quotes them. */
const QUOTED = /["“”'‘’`«»]\s*$/;
const WINDOW = 240;
const MAX_TEXT = 2 * 1024 * 1024;

/**
 * Sentences that tell a model to drop its instructions, or to do something and hide it. In prose what stands in quotes, in
 * code blocks or in block quotes is text about such sentences; comments of HTML, which only a model reads, count most.
 */
export function* injectionsIn(text: string, isProse: boolean): Generator<Injection> {
  if (text.length > MAX_TEXT) return;
  const isQuoted = (start: number): boolean =>
    isProse && (QUOTED.test(text.slice(Math.max(0, start - 3), start)) || isInBlock(text, start));
  for (const pattern of OVERRIDE) {
    for (const match of text.matchAll(pattern)) {
      if (!isQuoted(match.index))
        yield { why: "takes the instructions from", start: match.index, end: match.index + match[0].length };
    }
  }
  for (const match of text.matchAll(CONCEALMENT)) {
    const around = text.slice(Math.max(0, match.index - WINDOW), match.index + match[0].length + WINDOW);
    if (!ORDER.test(around.replace(match[0], "")) || isQuoted(match.index)) continue;
    yield { why: "orders something to be hidden by", start: match.index, end: match.index + match[0].length };
  }
}

/** Whether an offset of a Markdown text lies in a fenced block or a block quote. */
function isInBlock(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  if (/^\s{0,3}>/.test(line)) return true;
  const fences = text.slice(0, at).match(/^ {0,3}(?:```|~~~)/gm);
  return (fences?.length ?? 0) % 2 === 1;
}
