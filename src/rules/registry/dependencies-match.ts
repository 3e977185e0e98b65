import { own } from "../../core/document.ts";
import { packOfVersion } from "../../core/integrity/version-here.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { type Requirement, requirementsOf } from "../../core/solver/catalogue.ts";

export default defineRule({
  id: "registry/dependencies-match",
  subject: "entry",
  severity: "error",
  summary: "List the dependencies that the manifest has",
  *check({ entry, registry }) {
    const { doc } = entry.index;
    for (const version of entry.versions) {
      const listed = own(version.record, "dependencies");
      // An entry that lists none says nothing: the manifest is asked.
      if (listed === undefined) continue;
      const pack = packOfVersion(registry, entry, version);
      // Of a Cargo-like manifest the dependencies are crates.
      if (pack?.facts.dialect !== "gpack" && pack?.facts.dialect !== "rpack") continue;
      const wrong = difference(pack.facts.needs, requirementsOf(listed));
      if (wrong === undefined) continue;
      const at = doc.at([...version.path, "dependencies"]);
      const manifest = pack.manifest();
      yield {
        message: `Of ${quote(`${entry.key} ${version.key}`)}, ${wrong}; who resolves by the index gets something else than the pack needs, so run \`gpack index sync\``,
        at,
        ...(manifest
          ? { related: [{ message: "What the manifest needs", at: manifest.doc.at(["dependencies"]) }] }
          : {}),
      };
    }
  },
});

/** The first difference between what a pack needs and what the index lists, in words. */
function difference(needs: readonly Requirement[], stated: readonly Requirement[]): string | undefined {
  const listed = new Map(stated.map(({ id, range }) => [id, range]));
  for (const { id, range } of needs) {
    const other = listed.get(id);
    if (other === undefined) return `the manifest needs ${quote(id)}, which the index does not list`;
    if (other !== range) return `the manifest needs ${quote(id)} ${quote(range)}, and the index lists ${quote(other)}`;
  }
  const needed = new Set(needs.map(({ id }) => id));
  const surplus = stated.find(({ id }) => !needed.has(id));
  return surplus && `the index lists the dependency ${quote(surplus.id)}, which the manifest does not have`;
}
