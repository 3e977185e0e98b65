import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "dependencies-pinned",
  name: "Every dependency is pinned",
  of: ["gpack"],
  category: "important",
  blocks: "production",
  effortHours: 1,
  check({ pack, has, validation }) {
    const needs = pack?.facts.needs ?? [];
    if (!pack) return { outcome: "unknown", detail: "the manifest could not be read", next: "repair it" };
    if (needs.length === 0) return { outcome: "not-applicable", detail: "the manifest names no dependency" };
    const locks = ["ggen.lock", "gpack.lock", "packs.lock"].filter((name) => has(name));
    const exact = needs.filter(({ range }) => /^=\s*\d+\.\d+\.\d+/.test(range.trim()));
    if (locks.length > 0)
      return answerByRules(validation, {
        rules: ["lock/*", "integrity/*"],
        met: `${locks.join(", ")} pins what is needed`,
      });
    if (exact.length === needs.length) return { outcome: "met", detail: "every dependency names one exact version" };
    const open = needs.find((need) => !exact.includes(need));
    return {
      outcome: "failed",
      detail: `${JSON.stringify(open?.id ?? "")} may be any of ${JSON.stringify(open?.range ?? "")}, and no lock file says which`,
      next: "commit a lock file, or name exact versions: `= 1.2.3`",
    };
  },
});
