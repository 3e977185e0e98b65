import { type Document, own, text, texts } from "./document.ts";
import { type Severity, isSeverity } from "./finding.ts";
import { InputError } from "./input-error.ts";
import { type Policy, defaultPolicy } from "./policy.ts";
import { parseGlob } from "./rust-glob.ts";
import { schemaFaults } from "./schema.ts";
import { quote } from "./limits.ts";
import type { Place, Source } from "./source.ts";
import { parseTomlDocument } from "./toml-document.ts";

/**
 * Reads a policy.
 * @throws InputError that names the line when it is not TOML, has an unknown key or names an unknown rule
 */
export function readPolicy(source: Source, ruleIds: readonly string[]): Policy {
  const doc = parseTomlDocument(source);
  const fault = policyFault(doc, ruleIds);
  if (fault) throw new InputError("policy", `${source.path}:${fault.at.line}: ${fault.message}`);

  const rules: Record<string, Severity | "off"> = {};
  for (const [id, severity] of Object.entries(tableOf(own(doc.value, "rules")))) {
    if (severity === "off" || isSeverity(severity)) rules[id] = severity;
  }
  const minimum = own(own(doc.value, "descriptions"), "min_length");
  const failOn = text(doc.value, "fail_on");
  return {
    rules,
    failOn: isSeverity(failOn) ? failOn : defaultPolicy.failOn,
    allowedLicenses: texts(own(doc.value, "licenses"), "allow"),
    reservedNames: texts(own(doc.value, "names"), "reserved"),
    exclude: texts(own(doc.value, "files"), "exclude"),
    mayChange: texts(own(doc.value, "releases"), "may_change"),
    minDescription: typeof minimum === "number" ? minimum : defaultPolicy.minDescription,
  };
}

/** The first thing that is wrong with a policy, and where; `undefined` when it can be read. */
export function policyFault(
  doc: Document,
  ruleIds: readonly string[],
): { readonly message: string; readonly at: Place } | undefined {
  const [problem] = doc.problems;
  if (problem) return problem;
  const [fault] = schemaFaults("policy", doc.value);
  if (fault) {
    const path = fault.key === undefined ? fault.path : [...fault.path, fault.key];
    const name = path.join(".") || "the file";
    const what = fault.keyword === "additionalProperties" ? "is no key of a policy" : (fault.allowed ?? fault.message);
    return { message: `${name} ${what}`, at: doc.keyAt(path) };
  }
  for (const [position, text] of texts(own(doc.value, "files"), "exclude").entries()) {
    const glob = parseGlob(text);
    if ("problem" in glob)
      return { message: `${quote(text)} is no glob: ${glob.problem}`, at: doc.at(["files", "exclude", position]) };
  }
  const unknown = Object.keys(tableOf(own(doc.value, "rules"))).find((id) => !ruleIds.includes(id));
  if (unknown === undefined) return undefined;
  return {
    message: `there is no rule ${quote(unknown)}; \`gpack rules\` lists all`,
    at: doc.keyAt(["rules", unknown]),
  };
}

function tableOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
