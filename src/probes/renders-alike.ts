import { quote } from "../core/limits.ts";
import { answerByRun } from "../core/readiness/answers.ts";
import { MAX_PLACES, defineProbe } from "../core/readiness/probe.ts";
import { unsteadyCalls } from "../core/readiness/unsteady-call.ts";
import { recognise } from "../core/recognise.ts";
import { verdictOf } from "../core/try/tried.ts";

export default defineProbe({
  id: "renders-alike",
  name: "Rendering twice gives the same bytes",
  of: ["gpack"],
  category: "important",
  blocks: "production",
  needs: ["renders"],
  effortHours: 2,
  check(subject) {
    const templates = subject.files.filter(({ path }) => recognise(path).kind === "template");
    if (templates.length === 0) return { outcome: "not-applicable", detail: "no file of it is a template" };
    const places = [];
    for (const { path } of templates) {
      const source = subject.read(path);
      if (!source) return { outcome: "unknown", detail: `${quote(path)} could not be read`, next: "make it smaller" };
      places.push(...unsteadyCalls(source));
    }
    const [call] = places;
    if (call)
      return {
        outcome: "failed",
        detail: `${call.call} gives another value each time`,
        next: "take the value from a variable",
        places: places.slice(0, MAX_PLACES).map(({ at }) => at),
      };
    const missing = {
      detail: "not every template could be rendered twice",
      next: "`gpack try` shows why; or `gpack readiness --run render-twice`, where make.toml has a phase that renders and compares",
    };
    const first = subject.render?.();
    if (!first || verdictOf(first) !== "pass") return answerByRun(subject, ["render-twice", "reproduce"], missing);
    const second = new Map(subject.render?.().outputs.map(({ path, text }) => [path, text]));
    const other = first.outputs.find(({ path, text }) => second.get(path) !== text);
    if (other)
      return {
        outcome: "failed",
        detail: `${quote(other.path)} is another file the second time`,
        next: "find what differs: render it twice into two directories by `gpack try --out`, and compare",
      };
    return {
      outcome: "met",
      detail: `${first.outputs.length} of ${first.outputs.length} files were rendered twice, with the same bytes`,
    };
  },
});
