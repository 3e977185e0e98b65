import { valueAt } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { applyFixes } from "../../core/fix.ts";
import { InputError } from "../../core/input-error.ts";
import { nextStatuses, statusOf, statusWords } from "../../core/readiness/declared.ts";
import { defaultRequirements } from "../../core/readiness/default-requirements.ts";
import {
  PRODUCTION_PATH,
  categorySpelling,
  readProduction,
  statusSpelling,
} from "../../core/readiness/production-file.ts";
import { wholeFile, createSource } from "../../core/source.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";

/** The project whose requirements are declared. */
export interface DeclarationPort {
  read(path: string): Uint8Array | undefined;
  /** Writes a file whole: after a crash it is the old one or the new one. */
  write(path: string, text: string): void;
  /** Now, RFC 3339. */
  now(): string;
}

/**
 * Writes a `production.toml` with the requirements that ggen proposes, all of them missing.
 * @throws InputError when there is one already
 */
export function initRequirements(port: DeclarationPort): void {
  if (port.read(PRODUCTION_PATH) !== undefined)
    throw new InputError(PRODUCTION_PATH, `${PRODUCTION_PATH} exists; edit it, or use \`gpack readiness update\``);
  const at = port.now();
  const tables = defaultRequirements.map(({ id, name, category, priority, needs }) =>
    [
      "[[requirements]]",
      `id = ${quoted(id)}`,
      `name = ${quoted(name)}`,
      `description = ${quoted(`${name} is in place`)}`,
      `category = ${quoted(categorySpelling[category])}`,
      `status = ${quoted(statusSpelling.missing)}`,
      "components = []",
      `dependencies = [${needs.map(quoted).join(", ")}]`,
      `priority = ${priority}`,
      `last_assessed = ${quoted(at)}`,
      "",
    ].join("\n"),
  );
  const comment =
    "# What must be true before this is deployed, as it is declared. `gpack readiness` computes the score from evidence;\n# what stands here can lower it and never raise it.\n\n";
  port.write(PRODUCTION_PATH, comment + tables.join("\n"));
}

/** What an update changed, in words. */
export interface Updated {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Changes the declared status of one requirement, and when it was assessed; no other byte.
 * @throws InputError when the file, the requirement or the word is unknown, or ggen allows no such change
 */
export function updateRequirement(port: DeclarationPort, id: string, word: string): Updated {
  const bytes = port.read(PRODUCTION_PATH);
  if (!bytes)
    throw new InputError(PRODUCTION_PATH, `there is no ${PRODUCTION_PATH}; \`gpack readiness init\` writes one`);
  const to = statusOf(word);
  if (!to) throw new InputError("status", `${JSON.stringify(word)} is no status; allowed is ${statusWords.join(", ")}`);
  const source = createSource(PRODUCTION_PATH, bytes);
  const doc = parseTomlDocument(source);
  const [problem] = doc.problems;
  if (problem || source.invalidAt !== undefined)
    throw new InputError(
      PRODUCTION_PATH,
      problem
        ? `${PRODUCTION_PATH}:${problem.at.line}: ${problem.message}`
        : `${PRODUCTION_PATH} is not UTF-8; save it as UTF-8`,
    );
  const requirements = readProduction(doc);
  const requirement = requirements.find((candidate) => candidate.id === id);
  if (!requirement) {
    const known = requirements.map((candidate) => candidate.id).join(", ");
    throw new InputError("id", `there is no requirement ${JSON.stringify(id)}; there is ${known || "none"}`);
  }
  const allowed = nextStatuses(requirement.status);
  if (!allowed.includes(to)) {
    const ways = allowed.length > 0 ? `it may become ${allowed.join(" or ")}` : "nothing may follow it";
    throw new InputError("status", `${id} is ${requirement.status} and cannot become ${to}; ${ways}`);
  }
  const { path } = requirement;
  const fixes = [
    replaceValue(doc, [...path, "status"], quoted(statusSpelling[to]), "status"),
    // A file that lacks it is reported by `gpack validate`; there is no place here to write it to.
    ...(valueAt(doc.value, [...path, "last_assessed"]) === undefined
      ? []
      : [replaceValue(doc, [...path, "last_assessed"], quoted(port.now()), "last_assessed")]),
  ];
  const { files } = applyFixes(
    fixes.map((fix) => ({ rule: "", severity: "note", message: "", at: wholeFile(PRODUCTION_PATH), fix })),
    () => source,
  );
  port.write(PRODUCTION_PATH, (source.bom ? "\uFEFF" : "") + (files.get(PRODUCTION_PATH) ?? source.text));
  return { id, from: requirement.status, to };
}
