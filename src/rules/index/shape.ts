import { type Path, isTable, own, typeName } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { baseName, directoryOf } from "../../core/tree.ts";

/** Keys that ggen's indexes have beside their packs. */
const MARKS = ["updated", "updated_at", "package_count", "search_index", "latest_version"];
const PLACES = ["registry/index.json", "marketplace/registry/index.json"];

export default defineRule({
  id: "index/shape",
  subject: "index",
  severity: "error",
  summary: "Give the index a shape that a client reads",
  *check({ doc, dialect, file }) {
    const root = doc.value;
    if (dialect === "unknown") {
      const key = ["packs", "packages", "package"].find((name) => isTable(root) && Object.hasOwn(root, name));
      // Other tools keep a registry/index.json, too: elsewhere than at the root only ggen's own keys tell.
      const isOurs = key !== undefined || MARKS.some((name) => own(root, name) !== undefined) || PLACES.includes(file);
      if (!isOurs) return;
      const path: Path = key === undefined ? [] : [key];
      const what =
        key === undefined
          ? "The index has no packs"
          : `"${key}" is ${typeName(own(root, key)) === "null" ? "null" : `a ${typeName(own(root, key))}`}`;
      yield {
        message: `${what}; write an object with "updated" and "packs", which maps the id of each pack to its entry`,
        at: doc.at(path),
      };
      return;
    }
    const [first = "", second] = ["packs", "packages", "package"].filter((key) => holdsPacks(own(root, key)));
    if (second !== undefined) {
      yield {
        message: `The index has "${second}" beside "${first}", so clients that look for the one and for the other find different packs; keep one`,
        at: doc.keyAt([second]),
      };
    }
    // Only the marketplace keeps another index under this name, in a directory of its own.
    const directory = directoryOf(file);
    const inMarketplace = baseName(directoryOf(directory)) === "marketplace";
    if (dialect === "packs-map" || !file.endsWith(".json") || baseName(directory) !== "registry" || inMarketplace)
      return;
    yield {
      message: `ggen's client reads a "packs" object from registry/index.json and finds a list; write "updated" and "packs"`,
      at: doc.at(isTable(root) ? ["packages"] : []),
    };
  },
});

function holdsPacks(value: unknown): boolean {
  return Array.isArray(value) || isTable(value);
}
