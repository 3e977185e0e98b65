import { answerByRules } from "../core/readiness/answers.ts";
import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "files-present",
  name: "Every file that is named is there",
  of: ["gpack"],
  category: "critical",
  blocks: "staging",
  needs: ["manifest-valid"],
  effortHours: 1,
  check: ({ validation }) =>
    answerByRules(validation, {
      rules: [
        "layout/declared-file",
        "layout/ontology-file",
        "layout/templates-present",
        "layout/submodule",
        "layout/symbolic-link",
        "template/from-exists",
        "template/include-exists",
        "template/rdf-exists",
        "template/glob-empty",
      ],
      met: "what the manifest and the templates name is there",
    }),
});
