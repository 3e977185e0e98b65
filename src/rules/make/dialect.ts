import { isTable, own } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "make/dialect",
  subject: "make",
  severity: "note",
  summary: "Tell a cargo-make file from a lifecycle of ggen",
  *check({ doc }) {
    const tasks = own(doc.value, "tasks");
    if (!isTable(tasks) || ["project", "lifecycle"].some((key) => isTable(own(doc.value, key)))) return;
    const [first] = Object.keys(tasks);
    yield {
      message:
        "make.toml is written for cargo-make: it has [tasks] and no [project]; ggen runs none of it, so name it Makefile.toml",
      at: wholeFile(doc.source.path),
      ...(first === undefined ? {} : { related: [{ message: "The first task", at: doc.keyAt(["tasks", first]) }] }),
    };
  },
});
