import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import type { Place } from "../../core/source.ts";
import { currentId, leavesOf, parseSpdx, repairedSpdx } from "../../core/spdx.ts";

export default defineRule({
  id: "manifest/license-spdx",
  subject: "manifest",
  severity: "error",
  summary: "Name the licence as an SPDX expression",
  *check({ dialect, doc, license, tablePath }) {
    if (license === undefined || license.trim() === "" || dialect === "ontology-bundle") return;
    const path = [...tablePath, "license"];
    const at = (): Place => doc.at(path);
    const write = (text: string, safe = true) => ({
      ...replaceValue(doc, path, quoted(text), `Write the licence as ${quoted(text)}`),
      safe,
    });
    const parsed = parseSpdx(license);
    if ("fault" in parsed) {
      const repaired = repairedSpdx(license);
      yield {
        message:
          repaired === undefined
            ? `The licence ${quote(license)} is not an SPDX expression: ${parsed.fault}; write an id of https://spdx.org/licenses, or LicenseRef- and a name of your own`
            : `The licence ${quote(license)} is not an SPDX expression: ${parsed.fault}; write ${quote(repaired)}`,
        at: at(),
        fix: repaired === undefined ? undefined : write(repaired),
      };
      return;
    }
    const outdated = leavesOf(parsed.expression).find((leaf) => leaf.deprecated);
    if (outdated) {
      const current = currentId(outdated);
      const isWhole = parsed.expression.kind === "leaf" && outdated.exception === undefined;
      yield {
        message: `The SPDX id ${quote(outdated.id)} is deprecated; write ${current === undefined ? "its successor" : quote(current)}`,
        at: at(),
        severity: "warning",
        // "GPL-3.0" may have been meant as "or later": the author must confirm.
        fix: current !== undefined && isWhole ? write(current, outdated.plus) : undefined,
      };
    } else if (isMisspelt(license, parsed.canonical)) {
      yield {
        message: `The SPDX list writes the licence ${quote(license)} as ${quote(parsed.canonical)}; write it so`,
        at: at(),
        severity: "warning",
        fix: write(parsed.canonical),
      };
    }
  },
});

/** True when only the case differs; brackets and spacing are the author's own. */
function isMisspelt(written: string, canonical: string): boolean {
  const bare = (text: string): string => text.replaceAll(/[()\s]+/g, " ").trim();
  return bare(written) !== bare(canonical);
}
