import { type Document, type Path, own, text, texts, valueAt } from "./document.ts";
import { isSeverity } from "./finding.ts";
import { InputError } from "./input-error.ts";
import { parsePrincipal, principalNames } from "./ownership/principal.ts";
import { type Policy, defaultPolicy } from "./policy.ts";
import { readReadinessPolicy } from "./readiness/policy.ts";
import { readRuleSeverity, severityOn } from "./rule-severity.ts";
import { parseGlob } from "./rust-glob.ts";
import { hostFault } from "./sources/address.ts";
import { matchesRule } from "./selection.ts";
import { schemaFaults } from "./schema.ts";
import { signatureFault, signaturePolicy } from "./signatures/signature-policy.ts";
import { quote } from "./limits.ts";
import type { Place, Source } from "./source.ts";
import { parseTomlDocument } from "./toml-document.ts";

/** A policy as it holds on a day. */
export interface DatedPolicy {
  readonly policy: Policy;
  /** Whether another day may give another policy. */
  readonly isDated: boolean;
}

/**
 * Reads a policy, as it holds on a day.
 * @throws InputError that names the line when it is not TOML, has an unknown key or names an unknown rule
 */
export function readPolicy(source: Source, ruleIds: readonly string[], today: string): DatedPolicy {
  const doc = parseTomlDocument(source);
  const fault = policyFault(doc, ruleIds);
  if (fault) throw new InputError("policy", `${source.path}:${fault.at.line}: ${fault.message}`);

  const rules: Record<string, Policy["rules"][string]> = {};
  let isDated = false;
  for (const [id, value] of Object.entries(tableOf(own(doc.value, "rules")))) {
    const set = readRuleSeverity(value);
    if ("message" in set) continue;
    rules[id] = severityOn(set, today);
    isDated ||= set.from !== undefined;
  }
  const owners = tableOf(own(doc.value, "owners"));
  const waivers = own(doc.value, "waivers");
  const maxDays = own(waivers, "max_days");
  const minimum = own(own(doc.value, "descriptions"), "min_length");
  const failOn = text(doc.value, "fail_on");
  const policy: Policy = {
    file: source.path,
    rules,
    failOn: isSeverity(failOn) ? failOn : defaultPolicy.failOn,
    allowedLicenses: texts(own(doc.value, "licenses"), "allow"),
    reservedNames: texts(own(doc.value, "names"), "reserved"),
    exclude: texts(own(doc.value, "files"), "exclude"),
    ...releasePolicy(own(doc.value, "releases")),
    minDescription: typeof minimum === "number" ? minimum : defaultPolicy.minDescription,
    maintainers: principalNames(texts(doc.value, "maintainers")),
    owners: Object.fromEntries(Object.keys(owners).map((pattern) => [pattern, principalNames(texts(owners, pattern))])),
    ratchet: texts(own(doc.value, "ratchet"), "rules"),
    signatures: signaturePolicy(doc.value),
    waivers: { never: texts(waivers, "never"), maxDays: typeof maxDays === "number" ? maxDays : undefined },
    ownAddresses: texts(own(doc.value, "sources"), "own"),
    sourceHosts: Array.isArray(own(own(doc.value, "sources"), "hosts"))
      ? texts(own(doc.value, "sources"), "hosts")
      : undefined,
    readiness: readReadinessPolicy(own(doc.value, "readiness")),
  };
  return { policy, isDated };
}

/** What a registry decides about published versions. */
function releasePolicy(releases: unknown): Pick<Policy, "mayChange" | "versionStep" | "prereleases" | "firstVersions"> {
  return {
    mayChange: texts(releases, "may_change"),
    versionStep: text(releases, "step") === "increasing" ? "increasing" : defaultPolicy.versionStep,
    prereleases: own(releases, "prereleases") !== false,
    firstVersions: Array.isArray(own(releases, "first")) ? texts(releases, "first") : defaultPolicy.firstVersions,
  };
}

/** The first thing that is wrong with a policy, and where; `undefined` when it can be read. */
export function policyFault(
  doc: Document,
  ruleIds: readonly string[],
): { readonly message: string; readonly at: Place } | undefined {
  const [problem] = doc.problems;
  if (problem) return problem;
  const rules = tableOf(own(doc.value, "rules"));
  const fault = schemaFaults("policy", doc.value).find(({ path }) => path[0] !== "rules" || path.length === 1);
  if (fault) {
    const path = fault.key === undefined ? fault.path : [...fault.path, fault.key];
    const name = path.join(".") || "the file";
    const what = fault.keyword === "additionalProperties" ? "is no key of a policy" : (fault.allowed ?? fault.message);
    return { message: `${name} ${what}`, at: doc.keyAt(path) };
  }
  for (const [id, value] of Object.entries(rules)) {
    const path = ["rules", id];
    if (!ruleIds.includes(id))
      return { message: `there is no rule ${quote(id)}; \`gpack rules\` lists all`, at: doc.keyAt(path) };
    const set = readRuleSeverity(value);
    if ("message" in set) return { message: `rules.${quote(id)} ${set.message}`, at: doc.at([...path, ...set.path]) };
  }
  for (const [position, text] of texts(own(doc.value, "files"), "exclude").entries()) {
    const glob = parseGlob(text);
    if ("problem" in glob)
      return { message: `${quote(text)} is no glob: ${glob.problem}`, at: doc.at(["files", "exclude", position]) };
  }
  const owners = tableOf(own(doc.value, "owners"));
  for (const pattern of Object.keys(owners)) {
    const glob = parseGlob(pattern);
    const problem = "problem" in glob ? glob.problem : pattern.includes("/") ? "an id has no slash" : undefined;
    if (problem !== undefined)
      return { message: `${quote(pattern)} is no namespace: ${problem}`, at: doc.keyAt(["owners", pattern]) };
  }
  for (const [position, address] of texts(own(doc.value, "sources"), "own").entries()) {
    if (URL.canParse(address) || /^[\w.-]+@[\w.-]+:./.test(address)) continue;
    return {
      message: `${quote(address)} is no address of a repository; write it as git_url has it, such as https://github.com/example/registry`,
      at: doc.at(["sources", "own", position]),
    };
  }
  for (const [position, host] of texts(own(doc.value, "sources"), "hosts").entries()) {
    const wrong = hostFault(host);
    if (wrong !== undefined) return { message: `${quote(host)} ${wrong}`, at: doc.at(["sources", "hosts", position]) };
  }
  const people: readonly Path[] = [["maintainers"], ...Object.keys(owners).map((pattern) => ["owners", pattern])];
  for (const path of people) {
    const names = valueAt(doc.value, path);
    for (const [position, name] of Array.isArray(names) ? names.entries() : []) {
      if (typeof name === "string" && !parsePrincipal(name))
        return {
          message: `${quote(name)} is no login and no team; write @login or @org/team`,
          at: doc.at([...path, position]),
        };
    }
  }
  const patterns: readonly Path[] = [
    ["waivers", "never"],
    ["ratchet", "rules"],
  ];
  for (const path of patterns) {
    const listed = valueAt(doc.value, path);
    for (const [position, pattern] of Array.isArray(listed) ? listed.entries() : []) {
      if (typeof pattern === "string" && !ruleIds.some((id) => matchesRule(id, pattern)))
        return {
          message: `${quote(pattern)} names no rule; allowed is area/name, area/* or *`,
          at: doc.at([...path, position]),
        };
    }
  }
  return signatureFault(doc);
}

function tableOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
