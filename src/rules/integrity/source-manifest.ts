import { own } from "../../core/document.ts";
import type { PackDescription } from "../../core/entries/pack-description.ts";
import { quote } from "../../core/limits.ts";
import { type Subjects, defineRule } from "../../core/rule.ts";
import { requirementsOf } from "../../core/solver/catalogue.ts";
import { shownSource } from "../../core/sources/address.ts";

export default defineRule({
  id: "integrity/source-manifest",
  subject: "version-source",
  severity: "error",
  summary: "List what the manifest at the source says",
  *check(subject) {
    const { entry, version, owner, request, answer } = subject;
    if (answer.kind === "no-revision") return;
    const { doc } = entry.index;
    const where = quote(shownSource(request));
    if (answer.kind === "no-directory") {
      const key = own(version.record, "path") === undefined ? "git_rev" : "path";
      yield {
        message: `The path of ${owner} leads nowhere (${where}): ${answer.reason}; write the directory of its gpack.toml`,
        at: doc.at([...version.path, key]),
      };
      return;
    }
    const { manifest } = answer;
    if ("reason" in manifest) {
      yield {
        message: `At the source of ${owner} (${where}) gpack.toml ${manifest.reason}; list a directory with a manifest that ggen can load`,
        at: doc.at(version.path),
      };
      return;
    }
    const wrong = differenceOf(subject, manifest);
    if (wrong) yield { message: `At the source of ${owner} (${where}) ${wrong.what}`, at: doc.at(wrong.path) };
  },
});

/** The first difference between an entry and the manifest at its source. */
function differenceOf({ entry, version }: Subjects["version-source"], manifest: PackDescription) {
  if (manifest.id !== entry.key) {
    return { what: `stands the gpack ${quote(manifest.id)}; list it under its own id`, path: entry.keyPath };
  }
  if (manifest.version !== version.key) {
    return {
      what: `stands version ${quote(manifest.version)}; list it as that, or pin the commit of this version`,
      path: version.path,
    };
  }
  const listed = own(version.record, "dependencies");
  if (listed === undefined || !manifest.dependencies) return undefined;
  const path = [...version.path, "dependencies"];
  const stated = new Map(requirementsOf(listed).map(({ id, range }) => [id, range]));
  for (const [id, range] of Object.entries(manifest.dependencies)) {
    if (stated.get(id) !== range) return { what: `the manifest needs ${quote(id)} ${quote(range)}; list it so`, path };
    stated.delete(id);
  }
  const [surplus] = stated.keys();
  return surplus === undefined
    ? undefined
    : { what: `the manifest does not need ${quote(surplus)}, which the index lists; take it out`, path };
}
