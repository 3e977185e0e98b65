import { quote } from "../core/limits.ts";
import { answerByRun } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";
import { recognise } from "../core/recognise.ts";
import { verdictOf } from "../core/try/tried.ts";

export default defineProbe({
  id: "renders",
  name: "Every template renders",
  of: ["gpack"],
  category: "critical",
  blocks: "staging",
  needs: ["templates-parse", "files-present"],
  effortHours: 3,
  check(subject) {
    if (!subject.files.some(({ path }) => recognise(path).kind === "template"))
      return { outcome: "not-applicable", detail: "no file of it is a template" };
    const tried = subject.render?.();
    if (!tried) return { outcome: "unknown", detail: "the manifest could not be read", next: "repair it" };
    const { templates, problems } = tried;
    const all = [...templates.map(({ path, status, reason }) => ({ path, status, reason })), ...problems];
    const verdict = verdictOf(tried);
    if (verdict === "pass")
      return {
        outcome: "met",
        detail: `${templates.length} of ${templates.length} templates rendered, and what came out parses`,
      };
    const first = all.find(({ status }) => status === (verdict === "fail" ? "failed" : "open"));
    const where = first && "path" in first ? `${quote(first.path)}: ` : "";
    const detail = `${where}${first?.reason ?? "nothing was rendered"}`;
    const next = "`gpack try` shows each template, with what it writes";
    if (verdict === "fail") return { outcome: "failed", detail, next };
    // What cannot be told here, such as a helper that only the generator has, a run of the generator itself can show.
    return answerByRun(subject, ["render", "dry-run", "generate"], {
      detail,
      next: `${next}; or \`gpack readiness --run render\`, where make.toml has a phase that runs the generator`,
    });
  },
});
