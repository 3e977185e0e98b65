import { own, text, texts } from "./document.ts";
import { type Severity, isSeverity } from "./finding.ts";
import { InputError } from "./input-error.ts";
import { type Policy, defaultPolicy } from "./policy.ts";
import { schemaFaults } from "./schema.ts";
import type { Source } from "./source.ts";
import { parseTomlDocument } from "./toml-document.ts";

/**
 * Reads a policy.
 * @throws InputError that names the line when it is not TOML, has an unknown key or names an unknown rule
 */
export function readPolicy(source: Source, ruleIds: readonly string[]): Policy {
  const doc = parseTomlDocument(source);
  const [problem] = doc.problems;
  if (problem) throw wrong(source.path, problem.at.line, problem.message);

  const [fault] = schemaFaults("policy", doc.value);
  if (fault) {
    const path = fault.key === undefined ? fault.path : [...fault.path, fault.key];
    const name = path.join(".") || "the file";
    const what = fault.keyword === "additionalProperties" ? "is no key of a policy" : fault.message;
    throw wrong(source.path, doc.keyAt(path).line, `${name} ${what}`);
  }

  const rules: Record<string, Severity | "off"> = {};
  for (const [id, severity] of Object.entries(tableOf(own(doc.value, "rules")))) {
    if (!ruleIds.includes(id)) {
      throw wrong(
        source.path,
        doc.keyAt(["rules", id]).line,
        `there is no rule ${JSON.stringify(id)}; \`gpack rules\` lists all`,
      );
    }
    if (severity === "off" || isSeverity(severity)) rules[id] = severity;
  }
  const minimum = own(own(doc.value, "descriptions"), "min_length");
  const failOn = text(doc.value, "fail_on");
  return {
    rules,
    failOn: isSeverity(failOn) ? failOn : defaultPolicy.failOn,
    allowedLicenses: texts(own(doc.value, "licenses"), "allow"),
    reservedNames: texts(own(doc.value, "names"), "reserved"),
    minDescription: typeof minimum === "number" ? minimum : defaultPolicy.minDescription,
  };
}

function tableOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function wrong(file: string, line: number, message: string): InputError {
  return new InputError("policy", `${file}:${line}: ${message}`);
}
