import type { Pack } from "../../core/pack.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { joinPath } from "../../core/tree.ts";

export default defineRule({
  id: "layout/templates-present",
  subject: "pack",
  severity: "error",
  summary: "Give a pack something to generate from",
  *check(pack) {
    const { dialect } = pack.facts;
    if (dialect === "engine") {
      if (hasTemplate(pack)) return;
      yield {
        message: "No file below templates/ ends in .tmpl, so ggen refuses to load the pack; add a template",
        at: wholeFile(pack.file),
      };
    } else if ((dialect === "gpack" || dialect === "package" || dialect === "rpack") && !hasContent(pack)) {
      yield {
        message: "The gpack holds no template, graph, query or shape; add what it generates from",
        at: wholeFile(pack.file),
        severity: "warning",
      };
    }
  },
});

function hasTemplate(pack: Pack): boolean {
  const templates = `${joinPath(pack.directory, "templates")}/`;
  return pack.files().some(({ path }) => path.startsWith(templates) && path.endsWith(".tmpl"));
}

const CONTENT = /\.(?:tmpl|tera|ttl|rdf|jsonld|rq|sparql)$/;

function hasContent(pack: Pack): boolean {
  return pack.files().some(({ path }) => CONTENT.test(path));
}
