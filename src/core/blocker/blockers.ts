import { type Finding, type Severity, compareText, isOpen, severities } from "../finding.ts";
import { count } from "../count.ts";
import { type Unblocker, unblockerText } from "./unblocker.ts";

/** One thing that keeps the verdict from `pass`: what blocks, who can unblock it, what to do next. */
export interface Blocker {
  /** The rule whose findings block; absent for what could not be judged, and for the rest of a long list. */
  readonly rule?: string;
  /** How many findings or gaps it stands for. Every blocking finding and every gap counts in exactly one blocker. */
  readonly count: number;
  readonly what: string;
  /** Who, typed, and the same in words. */
  readonly who: Unblocker & { readonly text: string };
  readonly next: string;
  /** A command that does it, where there is one. */
  readonly command?: string;
  /** Whether the registry lets it be waived; never for what could not be judged. */
  readonly isWaivable: boolean;
  /** Whom to ask for a waiver, by name; absent where none is granted, and where nobody is named. */
  readonly waiversBy?: readonly string[];
}

/** Something that was not judged, and why. Any one of these makes the verdict `incomplete`. */
export interface Gap {
  readonly file: string;
  readonly reason: string;
  /** Who can close it, when not the author of the change. */
  readonly who?: Unblocker;
  /** What to do, when it is not to repair or remove the file. */
  readonly next?: string;
}

/** What blockers are made of. */
export interface Blocking {
  /** The findings that block, sorted. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  /** Who unblocks what names nobody else. */
  readonly author: Unblocker;
  /** Who the maintainers are, by name. */
  readonly maintainers: readonly string[];
  /** What a rule wants, in one sentence. */
  readonly summary: (rule: string) => string | undefined;
  /** Whether the registry lets findings of a rule be waived. */
  readonly isWaivable: (rule: string) => boolean;
}

/** Blockers that are told one by one: a hostile change can break every rule in every pack. */
const MAX_BLOCKERS = 20;

/** What blocks, grouped by rule and by who unblocks it: the worst first, at most 20 and then one for each kind of people. */
export function blockersOf(blocking: Blocking): readonly Blocker[] {
  const { author, maintainers } = blocking;
  // A rule need not know the maintainers to send somebody to them.
  const known = <T extends Pick<Gap, "who">>(item: T): T =>
    item.who?.kind === "maintainers" && item.who.names.length === 0
      ? { ...item, who: { kind: "maintainers", names: maintainers } }
      : item;
  const findings = blocking.findings.map(known);
  const gaps = blocking.gaps.map(known);
  const groups = [...groupBy(findings, (finding) => [finding.rule, keyOf(finding, author)].join("\0"))]
    .toSorted(([a, one], [b, other]) => severityOf(one) - severityOf(other) || compareText(a, b))
    .map(([, group]) => group);
  const told = groups.slice(0, MAX_BLOCKERS).map((group) => ofRule(group, blocking));
  const rest = groupBy(groups.slice(MAX_BLOCKERS).flat(), (finding) => (finding.who ?? author).kind);
  const gapGroups = groupBy(gaps, (gap) => keyOf(gap, author));
  return [
    ...told,
    ...[...rest.values()].map((group) => ofMany(group, author)),
    ...[...gapGroups.values()].map((group) => ofGaps(group, author)),
  ];
}

/** Whoever it is, with the words for it. */
export function named(who: Unblocker): Blocker["who"] {
  return { kind: who.kind, names: who.names, text: unblockerText(who) };
}

type Group<T> = [T, ...T[]];

function ofRule(group: Group<Finding>, { author, maintainers, ...asked }: Blocking): Blocker {
  const [first] = group;
  const summary = asked.summary(first.rule);
  const isWaivable = asked.isWaivable(first.rule);
  const files = new Set(group.map(({ at }) => at.file)).size;
  const place = first.at.file === "" ? "" : `${first.at.file}:${first.at.line}`;
  const where =
    group.length === 1
      ? `${first.rule}${place && ` at ${place}`}`
      : `${group.length} × ${first.rule} in ${count(files, "file")}${place && `, first ${place}`}`;
  return {
    rule: first.rule,
    count: group.length,
    what: summary === undefined ? where : `${where}: ${summary}`,
    who: named(first.who ?? author),
    ...(first.next === undefined ? repairOf(group) : { next: first.next }),
    isWaivable,
    ...(isWaivable && maintainers.length > 0 ? { waiversBy: maintainers } : {}),
  };
}

/** How findings are repaired: by which command, and what is left for a person. */
function repairOf(group: Group<Finding>): Pick<Blocker, "next" | "command"> {
  const explain = `\`gpack explain ${group[0].rule}\` shows how`;
  const safe = group.filter(({ fix }) => fix?.safe === true).length;
  const fixable = group.filter(({ fix }) => fix !== undefined).length;
  const one = group.length === 1;
  if (fixable === 0) return { next: `repair ${one ? "it" : "them"}; ${explain}` };
  const command = safe === fixable ? "gpack fix" : "gpack fix --unsafe";
  const look = safe === fixable ? "" : ", in a way that may change what a pack means";
  if (fixable === group.length) {
    return { next: `run \`${command}\`, which repairs ${one ? "it" : "all of them"}${look}`, command };
  }
  return { next: `run \`${command}\`, which repairs ${fixable} of them${look}; for the rest, ${explain}`, command };
}

function ofMany(group: Group<Finding>, author: Unblocker): Blocker {
  const rules = new Set(group.map(({ rule }) => rule)).size;
  const { kind } = group[0].who ?? author;
  const names = new Set(group.flatMap((finding) => (finding.who ?? author).names));
  return {
    count: group.length,
    what: `${count(group.length, "further finding")} of ${count(rules, "rule")}`,
    who: named({ kind, names: [...names].toSorted(compareText) }),
    next: "see the findings; each one says what to do",
    isWaivable: false,
  };
}

function ofGaps(group: Group<Gap>, author: Unblocker): Blocker {
  const [first] = group;
  const where = first.file === "" ? first.reason : `${first.file}: ${first.reason}`;
  return {
    count: group.length,
    what:
      group.length === 1
        ? `not judged: ${where}`
        : `${count(group.length, "part")} could not be judged, first ${where}`,
    who: named(first.who ?? author),
    next: first.next ?? "make the file readable and within the limits, or remove it",
    isWaivable: false,
  };
}

function severityOf(group: Group<Finding>): number {
  return Math.min(...group.map(({ severity }) => severities.indexOf(severity)));
}

function keyOf({ who, next }: Pick<Gap, "who" | "next">, author: Unblocker): string {
  const { kind, names } = who ?? author;
  return [kind, ...names, next].join("\0");
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, Group<T>> {
  const groups = new Map<string, Group<T>>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Whether a finding keeps the verdict from `pass`. */
export function isBlocking(finding: Finding, failOn: Severity | "never"): boolean {
  return isOpen(finding) && blocks(finding.severity, failOn);
}

/** Whether a severity reaches the threshold that fails. */
export function blocks(severity: Severity, failOn: Severity | "never"): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
