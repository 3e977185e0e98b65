import { type Path, type Table, isTable, typeName } from "../../core/document.ts";
import { quoted, replacePlace } from "../../core/edits.ts";
import type { Fix } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import { type HeaderType, headerKey, headerOf } from "../../core/template-keys.ts";
import type { Place } from "../../core/source.ts";
import { hasTera } from "../../core/tera-text.ts";
import { yamlText } from "../../core/yaml-text.ts";

export default defineRule({
  id: "template/key-type",
  subject: "template",
  severity: "error",
  summary: "Give header keys values of the type that ggen reads",
  *check({ template }) {
    const table = headerOf(template);
    const { header, source } = template;
    if (!table || !header) return;
    for (const [key, value] of Object.entries(table)) {
      const type = headerKey(key)?.type;
      if (type === undefined || value === null) continue;
      const wrong = wrongPart(type, value);
      if (!wrong) continue;
      const at = header.at([key, ...wrong.path]);
      // Only when it is rendered is it known what {{ … }} becomes.
      if (hasTera(yamlText(source, at).text)) continue;
      yield {
        message: `${[key, ...wrong.path].join(".")} is a ${typeName(wrong.value)}; write ${WANTED[type]}`,
        at,
        fix: repair(type, wrong.value, at),
      };
    }
    const policy = table["freeze_policy"];
    if (typeof policy !== "string" || ["never", "always", "checksum"].includes(policy)) return;
    const at = header.at(["freeze_policy"]);
    if (!hasTera(yamlText(source, at).text)) {
      yield { message: "freeze_policy has a value that ggen does not know; write never, always or checksum", at };
    }
  },
});

const WANTED: Readonly<Record<HeaderType, string>> = {
  string: "a string",
  bool: "true or false without quotes",
  integer: "a whole number",
  strings: "a string or a list of strings",
  "string-map": "a map of strings",
  queries: "a query, a list of queries or a map from names to queries",
  any: "any value",
};

/** A value that only has quotes too many, or too few. */
function repair(type: HeaderType, value: unknown, at: Place): Fix | undefined {
  const isText = typeof value === "string";
  if (
    (type === "bool" && isText && /^(?:true|false)$/.test(value)) ||
    (type === "integer" && isText && /^\d{1,9}$/.test(value))
  ) {
    return replacePlace(at, value, "Write it without quotes");
  }
  if (type === "bool" || type === "integer" || (typeof value !== "number" && typeof value !== "boolean"))
    return undefined;
  return replacePlace(at, quoted(String(value)), "Write it in quotes");
}

interface Wrong {
  readonly path: Path;
  readonly value: unknown;
}

/** The first part of a value that is not of its type. */
function wrongPart(type: HeaderType, value: unknown): Wrong | undefined {
  const whole: Wrong = { path: [], value };
  switch (type) {
    case "any":
      return undefined;
    case "string":
      return typeof value === "string" ? undefined : whole;
    case "bool":
      return typeof value === "boolean" ? undefined : whole;
    case "integer":
      return Number.isInteger(value) ? undefined : whole;
    case "strings":
      if (typeof value === "string") return undefined;
      return Array.isArray(value) ? wrongItem(value) : whole;
    case "string-map":
      return isTable(value) ? wrongValue(value) : whole;
    case "queries":
      if (typeof value === "string") return undefined;
      if (Array.isArray(value)) return wrongItem(value);
      return isTable(value) ? wrongValue(value, isTable) : whole;
  }
}

function wrongItem(list: readonly unknown[]): Wrong | undefined {
  const at = list.findIndex((item) => typeof item !== "string" && !isTable(item));
  return at === -1 ? undefined : { path: [at], value: list[at] };
}

function wrongValue(map: Table, accepts: (value: unknown) => boolean = () => false): Wrong | undefined {
  const found = Object.entries(map).find(([, item]) => typeof item !== "string" && !accepts(item));
  return found && { path: [found[0]], value: found[1] };
}
