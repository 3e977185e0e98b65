import { quote } from "../../core/limits.ts";
import { recognise } from "../../core/recognise.ts";
import { replacePlace } from "../../core/edits.ts";
import { defineRule } from "../../core/rule.ts";

/** Dialects of gpack.toml that ggen's registry client does not load. */
const refused: ReadonlySet<string> = new Set(["rpack", "package", "archive", "unknown"]);

export default defineRule({
  id: "manifest/dialect",
  subject: "manifest",
  severity: "error",
  summary: "Name the pack in a [gpack] table",
  *check({ dialect, doc, file, root, tablePath }) {
    if (!refused.has(dialect)) return;
    // A manifest saved under another name is a fixture of its format; nobody loads it as gpack.toml.
    if (recognise(file).kind !== "gpack-manifest") return;
    const at = doc.keyAt(tablePath);
    switch (dialect) {
      case "rpack": {
        const header = doc.source.text.slice(doc.source.offset(at.line, at.column)).startsWith("rpack]");
        yield {
          message: "The table is named [rpack], its name before ggen knew gpacks; rename it to [gpack]",
          at,
          fix: header ? replacePlace(at, "gpack", "Rename [rpack] to [gpack]") : undefined,
        };
        break;
      }
      case "package":
      case "archive":
        yield {
          message:
            "The pack is described in [package], and ggen's registry client reads only [gpack]; write a [gpack] table with id, name, version, description, license and ggen_compat",
          at,
        };
        break;
      case "unknown": {
        const tables = Object.keys(root).slice(0, 5).map(quote).join(", ");
        yield {
          message: `The file has no [gpack] table${tables === "" ? "" : `, only ${tables}`}; add one, ggen loads nothing else`,
          at: doc.keyAt(Object.keys(root).slice(0, 1)),
        };
        break;
      }
      case "gpack":
      case "marketplace":
      case "engine":
      case "ontology-bundle":
      case "pack-set":
        break;
    }
  },
});
