/** A declaration of an XML text that reads more than the text. */
export interface EntityFault {
  /** What it does, as the end of a sentence. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** Grammars that formats name in each of their files, at the servers of those who made them. */
const KNOWN_GRAMMAR =
  /PUBLIC\s*["']-\/\/W3C\/\/|PUBLIC\s*["']-\/\/[^"']{1,80}["']\s*["']https?:\/\/(?:[\w-]+\.)*(?:w3|apple|oasis-open|apache|springframework|hibernate|mybatis|purl|sun|gnome|freedesktop)\.(?:org|com)\//;

/** Entities within entities that are declared for honest prefixes: `&owl;` in `&owlx;`. */
const MAX_DEPTH = 2;

/**
 * The declarations of an XML text that read a file or a server, or grow without end. Entities that only shorten names, as
 * OWL files have, are fine. Comments and CDATA sections are passed over. Linear.
 */
export function entityFaults(text: string): readonly EntityFault[] {
  const found: EntityFault[] = [];
  const depths = new Map<string, number>();
  const token =
    /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!DOCTYPE\s[^[>]*|<!ENTITY\s+(?:%\s+)?([^\s>]+)\s+([^>]*)>?|<(?:xi|XInclude):include\b[^>]*>?/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [written, name, rest = ""] = match;
    const start = match.index;
    const end = start + written.length;
    if (written.startsWith("<!DOCTYPE")) {
      if (
        /\b(?:SYSTEM|PUBLIC)\s*["']/.test(written) &&
        !KNOWN_GRAMMAR.test(written) &&
        !/^<!DOCTYPE\s+html\b/i.test(written)
      )
        found.push({ what: "reads its grammar from elsewhere", start, end });
    } else if (written.startsWith("<!ENTITY")) {
      if (/^(?:SYSTEM|PUBLIC)\b/.test(rest))
        found.push({ what: "reads a file or a server of whoever parses it", start, end });
      const inner = [...rest.matchAll(/[&%]([^\s;&%"'#]+);/g)].map(([, used = ""]) => (depths.get(used) ?? 0) + 1);
      const depth = Math.max(0, ...inner);
      if (name !== undefined) depths.set(name, depth);
      if (depth > MAX_DEPTH) found.push({ what: "grows with each level until the memory is full", start, end });
    } else if (/^<(?:xi|XInclude):include/.test(written)) {
      found.push({ what: "reads a file or a server of whoever parses it", start, end });
    }
  }
  return found;
}
