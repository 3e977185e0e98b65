/** Words that people write where a credential belongs. */
const WORDS =
  /example|change[-_ ]?me|your[-_ ]|placeholder|dummy|sample|redacted|insert|replace|todo|fixme|fake|mock|xxx|\*\*\*|\.\.\.|<[^>]*>|not[-_ ]?a[-_ ]?(?:real|secret)|demo|foo|bar|12345|abc123|qwerty|p@ssw|passw0rd|abcdef|deadbeef|lorem|test|dev[-_]|password|secret|token|none|null|undefined|process\.env|env\(|getenv/i;

/** Those of them that a form of a known service may hold: a random text of 40 characters has one of the others now and then. */
const MARKS = /example|placeholder|your|change|xxxx|0000|1234567|\*\*\*|\.\.\./i;

/** Syntax that another program puts a value into: of templates, shells, workflows. */
const FILLED = /\{\{|\{%|\$\{|\$\(|\$[A-Za-z_]|%\(|<%|#\{|\{[A-Za-z_]\w*\}/;

/** Whether a value only stands for a credential. */
export function isPlaceholder(value: string): boolean {
  return WORDS.test(value) || FILLED.test(value) || new Set(value).size < Math.min(6, value.length);
}

/** The same for a value in the form of a known service, which is nothing by accident. */
export function isMarkedExample(value: string): boolean {
  return MARKS.test(value) || FILLED.test(value);
}

/** The entropy of a text by its own characters, in bits for each of them. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
