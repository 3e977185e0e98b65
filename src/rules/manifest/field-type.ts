import { type Path, typeName, valueAt } from "../../core/document.ts";
import { manifestFaults } from "../../core/manifest-schema.ts";
import { defineRule } from "../../core/rule.ts";
import { quote } from "../../core/limits.ts";
import { retype } from "../../core/retype.ts";

export default defineRule({
  id: "manifest/field-type",
  subject: "manifest",
  severity: "error",
  summary: "Give every field the type that ggen expects",
  *check(manifest) {
    const { doc, root } = manifest;
    for (const { keyword, path, types = [] } of manifestFaults(manifest)) {
      if (keyword !== "type" || path.length === 0) continue;
      const value = valueAt(root, path);
      const wanted = types.map(noun).join(" or ");
      yield {
        message: `${nameOf(path)} is a ${typeName(value)}; write ${wanted}`,
        at: doc.at(path),
        fix: retype(doc, path, types),
      };
    }
  },
});

function noun(type: string): string {
  switch (type) {
    case "string":
      return "a string";
    case "array":
      return "a list";
    case "object":
      return "a table";
    case "integer":
      return "a whole number";
    case "boolean":
      return "true or false";
    default:
      return `a ${type}`;
  }
}

function nameOf(path: Path): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return quote(steps.slice(1));
}
