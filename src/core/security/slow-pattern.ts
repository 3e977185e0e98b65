/** A set of characters, as far as it matters whether two can begin with the same one. */
type Chars =
  | { readonly kind: "any" }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "char"; readonly char: string };

interface Atom {
  /** What it begins with; `undefined` for a group, which may begin with several. */
  readonly chars: Chars | undefined;
  readonly group: readonly (readonly Atom[])[] | undefined;
  /** Whether it may stand any number of times, and whether it may be absent. */
  readonly many: boolean;
  readonly optional: boolean;
}

/** What takes no character and can fail: an anchor, or a look around. */
const ASSERTION: Atom = { chars: undefined, group: undefined, many: false, optional: false };

/** Characters of one pattern that are read. */
const MAX_PATTERN = 2000;
const MAX_DEPTH = 20;

/**
 * Whether a regular expression takes exponential time in an engine that goes back: a repetition repeats what can be
 * divided in more than one way, such as `(a+)+`, `(\w+\s?)*` or `(a|\w)*`. It is read, never run. Careful: what is found is
 * surely slow on some text, what is not found may be.
 */
export function isExponential(pattern: string): boolean {
  if (pattern.length > MAX_PATTERN || !/[*+}]\)?[*+{]|\)[*+{]/.test(pattern)) return false;
  const reader = { text: pattern, at: 0 };
  return alternatives(reader, 0).some((atoms) => isSlow(atoms, false));
}

interface Reader {
  readonly text: string;
  at: number;
}

function alternatives(reader: Reader, depth: number): readonly (readonly Atom[])[] {
  const found: Atom[][] = [[]];
  while (reader.at < reader.text.length && reader.text[reader.at] !== ")") {
    if (reader.text[reader.at] === "|") {
      reader.at += 1;
      found.push([]);
      continue;
    }
    const atom = readAtom(reader, depth);
    if (atom) found.at(-1)?.push(atom);
  }
  return found;
}

function readAtom(reader: Reader, depth: number): Atom | undefined {
  const { text } = reader;
  const char = text[reader.at] ?? "";
  reader.at += 1;
  if (char === "^") return undefined;
  if (char === "$") return ASSERTION;
  if (char === "(") {
    const head = /^\?(?:[:=!>]|<[=!]|P?<\w{1,60}>)/.exec(text.slice(reader.at, reader.at + 70))?.[0] ?? "";
    reader.at += head.length;
    const group = depth > MAX_DEPTH ? [] : alternatives(reader, depth + 1);
    reader.at += 1;
    const repeat = readRepeat(reader);
    // What only looks ahead takes no character, and an atomic group does not go back.
    return /^\?(?:[=!>]|<[=!])/.test(head) ? ASSERTION : { chars: undefined, group, ...repeat };
  }
  if (char === "[") {
    const end = classEnd(text, reader.at);
    const name = text.slice(reader.at, end);
    reader.at = end + 1;
    return { chars: { kind: "class", name }, group: undefined, ...readRepeat(reader) };
  }
  if (char === "\\") {
    const escape = text[reader.at] ?? "";
    reader.at += 1;
    if (/[bBAzZG]/.test(escape)) return escape === "A" ? undefined : ASSERTION;
    // A line break is what a dot does not stand for.
    if (/[nr]/.test(escape)) return { chars: { kind: "char", char: "\n" }, group: undefined, ...readRepeat(reader) };
    const chars: Chars = /[wWdDsSpP]/.test(escape)
      ? { kind: "class", name: `\\${escape}` }
      : { kind: "char", char: escape };
    return { chars, group: undefined, ...readRepeat(reader) };
  }
  const chars: Chars = char === "." ? { kind: "any" } : { kind: "char", char };
  return { chars, group: undefined, ...readRepeat(reader) };
}

function classEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "]" && at > from) return at;
  }
  return text.length;
}

function readRepeat(reader: Reader): Pick<Atom, "many" | "optional"> {
  const rest = reader.text.slice(reader.at, reader.at + 20);
  const [written = ""] = /^(?:[*+?]|\{\d{0,6},?\d{0,6}\})[?+]?/.exec(rest) ?? [];
  reader.at += written.length;
  // A possessive repetition does not go back.
  if (written.length > 1 && written.endsWith("+") && !written.startsWith("{")) return { many: false, optional: false };
  const most = /^\{\d*(,?)(\d*)\}/.exec(written);
  const many =
    written.startsWith("*") ||
    written.startsWith("+") ||
    (most !== null && most[1] === "," && (most[2] === "" || Number(most[2]) > 20));
  return { many, optional: /^(?:[*?]|\{0?,)/.test(written) };
}

/** Whether a sequence has a slow part behind which something can fail: without, the first way to divide a text will do. */
function isSlow(atoms: readonly Atom[], canFail: boolean): boolean {
  return atoms.some((atom, at) => {
    if (!atom.group) return false;
    const fails = canFail || atoms.slice(at + 1).some(({ optional }) => !optional);
    if (fails && atom.many && (atom.group.some(isDividable) || overlaps(atom.group))) return true;
    return atom.group.some((inner) => isSlow(inner, fails));
  });
}

/** Whether a sequence that is repeated is nothing but one repetition, the rest of it being optional. */
function isDividable(atoms: readonly Atom[]): boolean {
  const needed = atoms.filter(({ optional }) => !optional);
  const repeated = atoms.filter((atom) => isMany(atom));
  if (repeated.length === 0) return false;
  if (needed.every((atom) => repeated.includes(atom)) && needed.length <= 1) return true;
  // `(a+b?a+)*`: the two repetitions can share what stands between them.
  return (
    needed.length >= 2 &&
    needed.every((atom) => isMany(atom)) &&
    needed.every((atom) => share(first(atom), first(needed[0])))
  );
}

function isMany({ many, group }: Atom): boolean {
  return many || (group?.length === 1 && (group[0] ?? []).length === 1 && isMany(group[0]?.[0] ?? ASSERTION));
}

/** Whether two of some alternatives of one character each can be the same one. */
function overlaps(group: readonly (readonly Atom[])[]): boolean {
  if (group.length < 2) return false;
  const single = group.map((atoms) => (atoms.length === 1 && !atoms[0]?.group ? first(atoms[0]) : undefined));
  return single.some((one, at) => one && single.some((other, place) => place > at && other && share(one, other)));
}

function first(atom: Atom | undefined): Chars | undefined {
  return atom?.chars;
}

function share(one: Chars | undefined, other: Chars | undefined): boolean {
  if (!one || !other) return false;
  if (one.kind === "any" || other.kind === "any")
    return ![one, other].some((chars) => chars.kind === "char" && chars.char === "\n");
  if (one.kind === "char" && other.kind === "char") return one.char === other.char;
  if (one.kind === "class" && other.kind === "class")
    return one.name === other.name || holds(one.name, other.name) || holds(other.name, one.name);
  const [set, char] = one.kind === "class" ? [one.name, other] : [other.kind === "class" ? other.name : "", one];
  return char.kind === "char" && member(set, char.char);
}

/** Whether a class surely holds another one: `\w` holds `\d`. */
function holds(outer: string, inner: string): boolean {
  return (
    (outer === "\\w" && (inner === "\\d" || /^[a-zA-Z\d_-]+$/.test(inner))) ||
    (outer === "\\S" && /^\\[wd]$/.test(inner))
  );
}

function member(set: string, char: string): boolean {
  if (set === "\\w") return /\w/.test(char);
  if (set === "\\d") return /\d/.test(char);
  if (set === "\\s") return /\s/.test(char);
  if (set === "\\S") return /\S/.test(char);
  return !set.startsWith("^") && !set.includes("-") && !set.includes("\\") && set.includes(char);
}
