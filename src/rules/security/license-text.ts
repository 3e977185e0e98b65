import { declaredLicence, licenceIds } from "../../core/licences/declared-licence.ts";
import { licencesInText } from "../../core/licences/licence-text.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { parseSpdx } from "../../core/spdx.ts";

const LICENCE_FILE = /^(?:un)?licen[cs]es?(?:$|[-_.])|^copying(?:$|[-_.])/i;

/** Licence files of one gpack that are read. */
const MAX_FILES = 20;

export default defineRule({
  id: "security/license-text",
  subject: "pack",
  severity: "warning",
  summary: "Declare the licence whose text is in the gpack",
  security: { catalogue: "F11", cwe: [], score: 3, confidence: "high" },
  *check(pack, tools) {
    const { license = "" } = pack.facts;
    const parsed = parseSpdx(license);
    if ("fault" in parsed && parsed.isLimit) {
      const manifest = pack.manifest();
      yield {
        message: `The licence ${quote(license)} is more than anybody works out: ${parsed.fault}; write what users may choose from, and put the rest into a file`,
        at: manifest ? manifest.doc.at([...manifest.tablePath, "license"]) : wholeFile(pack.file),
      };
    }
    const declared = declaredLicence(license);
    if (!declared) return;
    const ids = licenceIds(declared);
    const start = pack.directory === "" ? 0 : pack.directory.length + 1;
    const files = pack
      .files()
      .filter(
        ({ path, kind }) => kind === "file" && LICENCE_FILE.test(path.slice(start)) && !path.includes("/", start),
      );
    for (const { path } of files.slice(0, MAX_FILES)) {
      const found = licencesInText(tools.read(path)?.text ?? "");
      // A file that holds several texts is a list of what others wrote.
      const families = new Set(found.map((id) => id.replace(/-(?:only|or-later)$/, "").replace(/^X11$/, "MIT")));
      if (families.size !== 1 || found.some((id) => ids.has(id))) continue;
      yield {
        message: `The file holds the text of ${[...families].join("")}, and the manifest declares ${quote(license)}; make the two agree`,
        at: wholeFile(path),
      };
    }
  },
});
