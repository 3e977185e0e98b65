/** A version of a Python package, as https://peps.python.org/pep-0440/ reads it. */
export interface Pep440Version {
  readonly epoch: string;
  /** The numbers between dots, without zeros at the end. */
  readonly release: readonly string[];
  readonly pre: readonly [phase: "a" | "b" | "rc", number: string] | undefined;
  readonly post: string | undefined;
  readonly dev: string | undefined;
  /** What stands after `+`, in parts. */
  readonly local: readonly string[];
}

/** Longest version that is read; no index holds a longer one. */
const MAX_LENGTH = 128;

/** Parts of a version, in the spellings that PEP 440 accepts and normalises. Linear: no part can take what the next needs. */
const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

/** Parses a version of a Python package; `undefined` for anything else. */
export function parsePep440(text: string): Pep440Version | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const parts = VERSION.exec(text.trim().toLowerCase());
  if (!parts) return undefined;
  const [, epoch, release = "", phase, preNumber, dashed, post, dev, devNumber, local] = parts;
  const hasPost = dashed !== undefined || post !== undefined;
  return {
    epoch: plain(epoch ?? "0"),
    release: withoutEndZeros(release.split(".").map(plain)),
    pre: phase === undefined ? undefined : [phaseOf(phase), plain(preNumber ?? "0")],
    post: hasPost ? plain(dashed ?? post ?? "0") : undefined,
    dev: dev === undefined ? undefined : plain(devNumber ?? "0"),
    local: local === undefined ? [] : local.split(/[-_.]/),
  };
}

/** The order of two versions of Python packages. */
export function comparePep440(a: Pep440Version, b: Pep440Version): number {
  return (
    compareNumbers(a.epoch, b.epoch) ||
    compareRelease(a.release, b.release) ||
    stageOf(a) - stageOf(b) ||
    compareNumbers(a.pre?.[1] ?? "0", b.pre?.[1] ?? "0") ||
    compareAbsent(a.post, b.post, -1) ||
    compareAbsent(a.dev, b.dev, 1) ||
    compareLocal(a.local, b.local)
  );
}

/** A release that is only in development comes before its first alpha; one that is no pre-release after all of them. */
function stageOf({ pre, post, dev }: Pep440Version): number {
  if (pre) return { a: 1, b: 2, rc: 3 }[pre[0]];
  return post === undefined && dev !== undefined ? 0 : 4;
}

/** Compares what one of two may lack; `absent` is the place of what lacks it. */
function compareAbsent(a: string | undefined, b: string | undefined, absent: 1 | -1): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? absent : -absent;
  return compareNumbers(a, b);
}

function compareRelease(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compareNumbers(a[at] ?? "0", b[at] ?? "0");
    if (order !== 0) return order;
  }
  return 0;
}

function compareLocal(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = compareLocalPart(a[at] ?? "", b[at] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** A number comes after a word. */
function compareLocalPart(a: string, b: string): number {
  const isNumber = /^\d+$/.test(a);
  if (isNumber !== /^\d+$/.test(b)) return isNumber ? 1 : -1;
  if (isNumber) return compareNumbers(plain(a), plain(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares digits without zeros at their beginning, however many they are. */
function compareNumbers(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "") || "0";
}

function withoutEndZeros(release: readonly string[]): readonly string[] {
  let end = release.length;
  while (end > 1 && release[end - 1] === "0") end -= 1;
  return release.slice(0, end);
}

function phaseOf(word: string): "a" | "b" | "rc" {
  switch (word) {
    case "a":
    case "alpha":
      return "a";
    case "b":
    case "beta":
      return "b";
    default:
      return "rc";
  }
}
