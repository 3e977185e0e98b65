import { answerByRun } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";
import { recognise } from "../core/recognise.ts";
import { joinPath } from "../core/tree.ts";

/** A fence of commands, such as a reader copies. */
const FENCE = /^(?:```|~~~)[ \t]*(?:sh|bash|shell|console|zsh)\b/m;

export default defineProbe({
  id: "examples-run",
  name: "The examples of the documentation run",
  of: ["gpack", "project"],
  category: "nice-to-have",
  effortHours: 3,
  check(subject) {
    const { directory, has, read } = subject;
    const readme = ["README.md", "readme.md"].find((name) => has(name));
    const source = readme === undefined ? undefined : read(joinPath(directory, readme));
    if (readme !== undefined && !source)
      return { outcome: "unknown", detail: `${readme} could not be read`, next: "make it smaller" };
    const isTemplates = subject.files.some(({ path }) => recognise(path).kind === "template");
    if (source && !FENCE.test(source.text) && !isTemplates)
      return { outcome: "not-applicable", detail: `${readme} shows no command` };
    return answerByRun(subject, ["examples", "docs", "test-docs"], {
      detail: source ? "no example was run on this tree" : "no README shows how it is used",
      next: "add a phase `examples` to make.toml that runs what README.md shows, and `gpack readiness --run examples`",
    });
  },
});
