import { daysLater, dateText } from "../date-time.ts";
import { isTable, own, text, texts } from "../document.ts";
import { type Environment, defaultEnvironments, ladderFaults } from "./environment.ts";
import type { RequirementWaiver } from "./gate.ts";
import type { ProbeInfo, SubjectKind } from "./probe.ts";
import { type Category, categories, defaultWeights } from "./requirement.ts";

/** What a registry decides about readiness: the section `[readiness]` of its policy, from the trusted side. */
export interface ReadinessPolicy {
  /** Names of environments, from the mildest. */
  readonly ladder: readonly string[];
  /** What differs from the defaults of an environment. */
  readonly environments: Readonly<Record<string, Partial<Omit<Environment, "name">>>>;
  readonly weights: Readonly<Record<Category, number>>;
  readonly requirements: Readonly<Record<string, RequirementPolicy>>;
  /** Globs of files in which placeholders are meant to be. */
  readonly placeholders: readonly string[];
  /** Public keys, PEM or base64 of the DER, by the identity that signs with them. */
  readonly keys: Readonly<Record<string, string>>;
  readonly waivers: readonly ReadinessWaiver[];
}

/** What a registry decides about one requirement. */
export interface RequirementPolicy {
  readonly name?: string;
  readonly category?: Category;
  readonly weight?: number;
  readonly maxAgeDays?: number;
  readonly effortHours?: number;
  readonly phases?: readonly string[];
}

/** A waiver of a requirement, by a person, until a day. */
export interface ReadinessWaiver extends RequirementWaiver {
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds. */
  readonly expires: string;
}

/** Days ahead that a waiver may expire: what nobody looks at again is no exception but a rule. */
export const MAX_WAIVER_DAYS = 90;

const defaultLadder: readonly string[] = ["dev", "staging", "production", "strict"];

/** What holds where a registry says nothing. */
export const defaultReadinessPolicy: ReadinessPolicy = {
  ladder: defaultLadder,
  environments: {},
  weights: defaultWeights,
  requirements: {},
  placeholders: [],
  keys: {},
  waivers: [],
};

/** Reads the section, whose form the schema of the policy has checked. */
export function readReadinessPolicy(section: unknown): ReadinessPolicy {
  const ladder = texts(section, "ladder");
  return {
    ladder: ladder.length > 0 ? ladder : defaultLadder,
    environments: mapped(own(section, "environments"), (table) => ({
      ...number(table, "threshold", "threshold"),
      ...number(table, "coverage", "coverage"),
      ...(Array.isArray(own(table, "blockers")) ? { blockers: texts(table, "blockers") } : {}),
    })),
    weights: {
      ...defaultWeights,
      ...mapped(own(section, "weights"), (value) => (typeof value === "number" ? value : 1)),
    },
    requirements: mapped(own(section, "requirements"), (table) => ({
      ...(text(table, "name") === undefined ? {} : { name: text(table, "name") ?? "" }),
      ...categoryOf(table),
      ...number(table, "weight", "weight"),
      ...number(table, "max_age_days", "maxAgeDays"),
      ...number(table, "effort_hours", "effortHours"),
      ...(Array.isArray(own(table, "phases")) ? { phases: texts(table, "phases") } : {}),
    })),
    placeholders: texts(own(section, "placeholders"), "allow"),
    keys: mapped(own(section, "keys"), (value) => (typeof value === "string" ? value : "")),
    waivers: waiversOf(own(section, "waivers")),
  };
}

/**
 * The environments as they hold for one kind of subject. A requirement that is for the other kind blocks nothing here.
 * @param probes every probe, whatever it is of
 */
export function environmentsOf(
  policy: ReadinessPolicy,
  kind: SubjectKind,
  probes: readonly Pick<ProbeInfo, "id" | "of" | "blocks">[],
): readonly Environment[] {
  const foreign = new Set(probes.filter(({ of }) => !of.includes(kind)).map(({ id }) => id));
  const blocking = (at: ProbeInfo["blocks"]): readonly string[] =>
    probes.filter((probe) => probe.blocks === at && !foreign.has(probe.id)).map(({ id }) => id);
  const defaults = defaultEnvironments({ staging: blocking("staging"), production: blocking("production") });
  return policy.ladder.map((name) => {
    const preset = defaults.find((environment) => environment.name === name) ?? {
      threshold: 0,
      coverage: 0,
      blockers: [],
    };
    const changed = Object.hasOwn(policy.environments, name) ? policy.environments[name] : undefined;
    const blockers = (changed?.blockers ?? preset.blockers).filter((id) => !foreign.has(id));
    return { ...preset, ...changed, blockers, name };
  });
}

/** What is wrong with the environments, waivers and names of a policy, one sentence each; empty when it can hold. */
export function readinessFaults(
  policy: ReadinessPolicy,
  ladder: readonly Environment[],
  known: (requirement: string) => boolean,
): readonly string[] {
  const faults = [...ladderFaults(ladder)];
  const twice = policy.ladder.find((name, position) => policy.ladder.indexOf(name) !== position);
  if (twice !== undefined) faults.push(`the ladder names ${twice} twice`);
  for (const name of Object.keys(policy.environments)) {
    if (!policy.ladder.includes(name))
      faults.push(`the environment ${name} is not in the ladder, so nothing tells what it is stricter than`);
  }
  for (const { name, blockers } of ladder) {
    const stranger = blockers.find((id) => !known(id));
    if (stranger !== undefined)
      faults.push(`${name} is blocked by ${JSON.stringify(stranger)}, which is no requirement`);
  }
  for (const { requirement, environment } of policy.waivers) {
    if (!known(requirement)) faults.push(`a waiver names ${JSON.stringify(requirement)}, which is no requirement`);
    if (!policy.ladder.includes(environment))
      faults.push(`a waiver names ${JSON.stringify(environment)}, which is no environment`);
  }
  return faults;
}

/** The waivers that hold on a day, and why the others do not. */
export function waiversOn(
  policy: ReadinessPolicy,
  today: string,
): {
  readonly holding: readonly ReadinessWaiver[];
  readonly refused: readonly { readonly waiver: ReadinessWaiver; readonly reason: string }[];
} {
  const holding: ReadinessWaiver[] = [];
  const refused: { readonly waiver: ReadinessWaiver; readonly reason: string }[] = [];
  for (const waiver of policy.waivers) {
    const { expires } = waiver;
    if (expires === "") refused.push({ waiver, reason: "it does not say on which day it expires" });
    else if (expires < today) refused.push({ waiver, reason: `it expired on ${expires}` });
    else if (expires > daysLater(today, MAX_WAIVER_DAYS))
      refused.push({ waiver, reason: `it expires more than ${MAX_WAIVER_DAYS} days ahead` });
    else holding.push(waiver);
  }
  return { holding, refused };
}

function waiversOf(list: unknown): readonly ReadinessWaiver[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) => ({
    requirement: text(item, "requirement") ?? "",
    environment: text(item, "environment") ?? "",
    reason: text(item, "reason") ?? "",
    owner: text(item, "owner") ?? "",
    expires: dateText(own(item, "expires")) ?? "",
  }));
}

function mapped<Value>(table: unknown, value: (item: unknown) => Value): Readonly<Record<string, Value>> {
  return isTable(table) ? Object.fromEntries(Object.entries(table).map(([key, item]) => [key, value(item)])) : {};
}

function number<Key extends string>(table: unknown, key: string, name: Key): Partial<Record<Key, number>> {
  const value = own(table, key);
  return typeof value === "number" ? ({ [name]: value } as Partial<Record<Key, number>>) : {};
}

function categoryOf(table: unknown): { readonly category?: Category } {
  const category = categories.find((name) => name === text(table, "category"));
  return category === undefined ? {} : { category };
}
