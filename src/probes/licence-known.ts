import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "licence-known",
  name: "The licence is stated, known and allowed",
  of: ["gpack", "project"],
  category: "critical",
  blocks: "staging",
  effortHours: 1,
  check({ kind, manifest, has, validation }) {
    const files = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENSE-MIT", "LICENSE-APACHE", "COPYING"];
    const file = files.find((name) => has(name));
    if (kind === "project" && !manifest)
      return file === undefined
        ? { outcome: "failed", detail: "no licence file is there", next: "add LICENSE with the text of the licence" }
        : { outcome: "met", detail: `${file} is there` };
    if (manifest?.license === undefined)
      return {
        outcome: "failed",
        detail: "the manifest states no licence",
        next: 'state it as SPDX writes it: `license = "MIT"`',
        ...(manifest ? { places: [manifest.doc.keyAt(manifest.tablePath)] } : {}),
      };
    return answerByRules(validation, {
      rules: ["manifest/license-spdx", "manifest/license-allowed", "layout/license-file", "registry/license-match"],
      counts: () => true,
      met: `the manifest states ${manifest.license}`,
    });
  },
});
