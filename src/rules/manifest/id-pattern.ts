import { text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import type { Severity } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import { type IdFault, idFault, idFrom } from "../../core/pack-id.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/id-pattern",
  subject: "manifest",
  severity: "error",
  summary: "Give the pack an id that works as a file name, a URL part and a command argument",
  *check(manifest) {
    const { doc, table, tablePath } = manifest;
    for (const { key, severity } of identifiers(manifest)) {
      const id = text(table, key);
      if (id === undefined || id.trim() === "") continue;
      const fault = idFault(id);
      if (fault === undefined) continue;
      const better = idFrom(id);
      const path = [...tablePath, key];
      const proposed = fault === "long" ? undefined : better;
      const example = proposed === undefined ? "" : `, such as ${quote(proposed)}`;
      const summary = `Write the ${key} as ${quote(proposed ?? "")}`;
      yield {
        message: `The ${key} ${quote(id)} ${reason(fault)}${example}`,
        at: doc.at(path),
        severity: fault === "double" ? "warning" : severity,
        // A pack that is published already keeps its id, whatever it looks like.
        fix:
          proposed === undefined || proposed === id
            ? undefined
            : { ...replaceValue(doc, path, quoted(proposed), summary), safe: false },
      };
    }
  },
});

/** The fields that are used to find the pack; the others named `name` are for people. */
function identifiers({ dialect }: Manifest): readonly { key: string; severity: Severity }[] {
  switch (dialect) {
    case "gpack":
    case "rpack":
    case "pack-set":
      return [{ key: "id", severity: "error" }];
    case "marketplace":
      return [
        { key: "id", severity: "error" },
        { key: "name", severity: "error" },
      ];
    case "package":
    case "archive":
      return [{ key: "name", severity: "error" }];
    case "engine":
      // The engine finds its packs by directory; the name is only shown.
      return [{ key: "name", severity: "warning" }];
    case "ontology-bundle":
    case "unknown":
      return [];
  }
}

function reason(fault: IdFault): string {
  switch (fault) {
    case "long":
      return "has more than 200 characters, and ggen takes no longer one; shorten it";
    case "characters":
      return "has characters that an id cannot have; write lower-case ASCII letters, digits, dots, hyphens and underscores";
    case "ends":
      return "begins or ends with a separator; begin and end it with a letter or digit";
    case "double":
      return "has two separators in a row; write one";
  }
}
