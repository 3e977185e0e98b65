import exceptionIds from "spdx-exceptions/index.json" with { type: "json" };
import deprecatedIds from "spdx-license-ids/deprecated.json" with { type: "json" };
import licenseIds from "spdx-license-ids/index.json" with { type: "json" };

/** One licence of an expression, with offsets into the text. */
export interface SpdxLeaf {
  readonly kind: "leaf";
  /** The id in the spelling of the SPDX list; `LicenseRef-…` as it is written. */
  readonly id: string;
  readonly plus: boolean;
  readonly exception: string | undefined;
  readonly deprecated: boolean;
}
export interface SpdxPair {
  readonly kind: "AND" | "OR";
  readonly left: SpdxExpression;
  readonly right: SpdxExpression;
}
export type SpdxExpression = SpdxLeaf | SpdxPair;

/** Why a text is no SPDX expression, and the offset at which reading stopped. */
export interface SpdxFault {
  readonly fault: string;
  readonly offset: number;
  /** It is not known to be wrong, only more than is read. */
  readonly isLimit?: true;
}

export interface Spdx {
  readonly expression: SpdxExpression;
  /** The expression as the SPDX list spells it. */
  readonly canonical: string;
}

/** Longest text and most licences that are read: nothing honest is larger, and evaluation stays cheap. */
const MAX_LENGTH = 256;
const MAX_LEAVES = 16;

const byLowerCase = (ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map((id) => [id.toLowerCase(), id]));
const licenses = byLowerCase([...licenseIds, ...deprecatedIds]);
const exceptions = byLowerCase(exceptionIds);
const deprecated: ReadonlySet<string> = new Set(deprecatedIds);

interface Token {
  readonly text: string;
  readonly offset: number;
}

/** Parses an SPDX expression; ids and operators in any case. Never throws. */
export function parseSpdx(text: string): Spdx | SpdxFault {
  if (text.length > MAX_LENGTH)
    return { fault: `it is longer than ${MAX_LENGTH} characters`, offset: MAX_LENGTH, isLimit: true };
  const tokens = scan(text);
  if ("fault" in tokens) return tokens;
  const reader = new Reader(tokens, text.length);
  const expression = reader.or();
  if ("fault" in expression) return expression;
  const surplus = reader.peek();
  if (surplus) return { fault: `${JSON.stringify(surplus.text)} does not belong there`, offset: surplus.offset };
  if (leavesOf(expression).length > MAX_LEAVES)
    return { fault: `it names more than ${MAX_LEAVES} licences`, offset: 0, isLimit: true };
  return { expression, canonical: write(expression, false) };
}

function scan(text: string): readonly Token[] | SpdxFault {
  const tokens: Token[] = [];
  const pattern = /\s*(?:([()])|([A-Za-z0-9.:-]+\+?))/y;
  let at = 0;
  while (text.slice(at).trim() !== "") {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) {
      const offset = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
      return { fault: `${JSON.stringify(text[offset])} is not allowed in it`, offset };
    }
    const token = found[1] ?? found[2] ?? "";
    tokens.push({ text: token, offset: pattern.lastIndex - token.length });
    at = pattern.lastIndex;
  }
  return tokens;
}

/** Recursive descent: OR binds weaker than AND, AND weaker than WITH. Depth is bounded by the length. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #at = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  or(): SpdxExpression | SpdxFault {
    return this.#pairs("OR", () => this.#pairs("AND", () => this.#atom()));
  }

  #pairs(operator: "AND" | "OR", next: () => SpdxExpression | SpdxFault): SpdxExpression | SpdxFault {
    let left = next();
    while (!("fault" in left) && this.#take(operator)) {
      const right = next();
      if ("fault" in right) return right;
      left = { kind: operator, left, right };
    }
    return left;
  }

  #take(word: string): boolean {
    if (this.peek()?.text.toUpperCase() !== word) return false;
    this.#at += 1;
    return true;
  }

  #atom(): SpdxExpression | SpdxFault {
    const token = this.peek();
    if (!token) return { fault: "a licence is missing", offset: this.#end };
    this.#at += 1;
    if (token.text === "(") {
      const inner = this.or();
      if ("fault" in inner) return inner;
      return this.#take(")") ? inner : { fault: "a ) is missing", offset: this.peek()?.offset ?? this.#end };
    }
    const plus = token.text.endsWith("+");
    const name = plus ? token.text.slice(0, -1) : token.text;
    const isRef = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(name) && !plus;
    const id = isRef ? name : licenses.get(name.toLowerCase());
    if (id === undefined) return { fault: `${JSON.stringify(token.text)} is not an SPDX id`, offset: token.offset };

    let exception: string | undefined;
    if (this.#take("WITH")) {
      const named = this.peek();
      exception = named && exceptions.get(named.text.toLowerCase());
      if (exception === undefined) {
        const fault = named ? `${JSON.stringify(named.text)} is not an SPDX exception` : "an exception is missing";
        return { fault, offset: named?.offset ?? this.#end };
      }
      this.#at += 1;
    }
    return { kind: "leaf", id, plus, exception, deprecated: deprecated.has(id) };
  }
}

/** Every licence of an expression, from left to right. */
export function leavesOf(expression: SpdxExpression): readonly SpdxLeaf[] {
  return expression.kind === "leaf" ? [expression] : [...leavesOf(expression.left), ...leavesOf(expression.right)];
}

function write(expression: SpdxExpression, inAnd: boolean): string {
  switch (expression.kind) {
    case "leaf": {
      const suffix = expression.exception === undefined ? "" : ` WITH ${expression.exception}`;
      return `${expression.id}${expression.plus ? "+" : ""}${suffix}`;
    }
    case "AND":
      return `${write(expression.left, true)} AND ${write(expression.right, true)}`;
    case "OR": {
      const text = `${write(expression.left, false)} OR ${write(expression.right, false)}`;
      return inAnd ? `(${text})` : text;
    }
  }
}

/** The current id of a deprecated one of the GNU family: `GPL-3.0+` is `GPL-3.0-or-later`. */
export function currentId({ id, plus, deprecated }: SpdxLeaf): string | undefined {
  if (!deprecated) return undefined;
  const current = `${id}-${plus ? "or-later" : "only"}`;
  return licenses.has(current.toLowerCase()) ? current : undefined;
}

/** True when an expression can be met with the allowed ids alone; exceptions only add freedom. */
export function isAllowed(expression: SpdxExpression, allowed: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case "leaf": {
      const id = expression.id.toLowerCase();
      return allowed.has(id) || allowed.has(write(expression, false).toLowerCase());
    }
    case "AND":
      return isAllowed(expression.left, allowed) && isAllowed(expression.right, allowed);
    case "OR":
      return isAllowed(expression.left, allowed) || isAllowed(expression.right, allowed);
  }
}

/** Other names that people write for a licence, without spaces and punctuation. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  mit: "MIT",
  mitlicense: "MIT",
  expat: "MIT",
  apache2: "Apache-2.0",
  apache20: "Apache-2.0",
  apachev2: "Apache-2.0",
  apachev20: "Apache-2.0",
  apachelicense2: "Apache-2.0",
  apachelicense20: "Apache-2.0",
  apachelicensev2: "Apache-2.0",
  apachelicensev20: "Apache-2.0",
  apachelicenseversion20: "Apache-2.0",
  asl20: "Apache-2.0",
  bsd2: "BSD-2-Clause",
  bsd2clause: "BSD-2-Clause",
  simplifiedbsd: "BSD-2-Clause",
  bsd3: "BSD-3-Clause",
  bsd3clause: "BSD-3-Clause",
  newbsd: "BSD-3-Clause",
  isclicense: "ISC",
  mpl2: "MPL-2.0",
  mpl20: "MPL-2.0",
  mplv2: "MPL-2.0",
  mozillapubliclicense20: "MPL-2.0",
  cc0: "CC0-1.0",
  cc010: "CC0-1.0",
  boost: "BSL-1.0",
  zliblicense: "Zlib",
  theunlicense: "Unlicense",
};

/** The expression that a common other spelling plainly means: `MIT/Apache 2.0` is `MIT OR Apache-2.0`. */
export function repairedSpdx(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const parts = text.split(/\s*\/\s*|\s+or\s+/i).map((part) => {
    const parsed = parseSpdx(part);
    if (!("fault" in parsed)) return parsed.canonical;
    const name = part.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
    return Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
  });
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const repaired = parts.join(" OR ");
  return "fault" in parseSpdx(repaired) ? undefined : repaired;
}

/** True for two expressions that say the same, though they are written differently. */
export function sameLicense(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** One spelling for expressions that say the same: SPDX ids have no case, and a choice has no order. */
function plain(expression: string): string {
  const lower = expression.trim().toLowerCase();
  if (/[()]|\s(?:and|with)\s/.test(lower)) return lower;
  return lower
    .split(/ or |\//)
    .map((part) => part.trim())
    .toSorted()
    .join(" or ");
}
