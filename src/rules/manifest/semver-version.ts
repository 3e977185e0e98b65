import { replaceValue, quoted } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { isSemver, repairedVersion } from "../../core/version.ts";

export default defineRule({
  id: "manifest/semver-version",
  subject: "manifest",
  severity: "error",
  summary: "Give the pack a semantic version",
  *check({ doc, tablePath, version, dialect }) {
    if (version === undefined || dialect === "ontology-bundle" || isSemver(version)) return;
    const path = [...tablePath, "version"];
    const repaired = repairedVersion(version);
    yield {
      message: `The version ${quote(version)} is not a semantic version; write MAJOR.MINOR.PATCH`,
      at: doc.at(path),
      fix:
        repaired === undefined
          ? undefined
          : replaceValue(doc, path, quoted(repaired), `Write the version as ${quoted(repaired)}`),
    };
  },
});
