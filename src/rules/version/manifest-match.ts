import { compareVersions, parseVersion } from "../../core/cargo-version.ts";
import { text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { candidates, plainPath } from "../../core/registry.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "version/manifest-match",
  subject: "release",
  severity: "error",
  summary: "Publish from this repository what its manifest says",
  *check({ entry, listed, after, version, registry }) {
    const pack = registry.packOf(after);
    const path = plainPath(text(listed.record, "path") ?? text(after.record, "path") ?? "..");
    if (!pack || path === undefined || !candidates(after.index, path).includes(pack.directory)) return;
    const [released, here] = [parseVersion(version), parseVersion(pack.facts.version ?? "")];
    // An older line is published from a commit of its own branch, and the manifest here is further.
    if (!released || !here || compareVersions(released, here) <= 0) return;
    const manifest = pack.manifest();
    yield {
      message: `${quote(`${entry.key} ${version}`)} is published from ${quote(pack.directory)}, where the manifest has version ${quote(pack.facts.version ?? "")}; write the new version there, too`,
      at: entry.at(listed.at),
      ...(manifest
        ? {
            related: [
              { message: "The version of the manifest", at: manifest.doc.at([...manifest.tablePath, "version"]) },
            ],
          }
        : {}),
    };
  },
});
