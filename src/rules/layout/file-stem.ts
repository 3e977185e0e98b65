import { quote } from "../../core/limits.ts";
import { recognise } from "../../core/recognise.ts";
import { defineRule } from "../../core/rule.ts";
import { baseName } from "../../core/tree.ts";

export default defineRule({
  id: "layout/file-stem",
  subject: "manifest",
  severity: "error",
  summary: "Name the file of a pack set after its id",
  *check({ dialect, file, id, idPath, doc }) {
    if (dialect !== "pack-set" || id === undefined) return;
    const stem = baseName(recognise(file).path).replace(/\.toml$/, "");
    if (stem === id) return;
    yield {
      message: `The id is ${quote(id)} and the file ${quote(`${stem}.toml`)}: ggen opens <id>.toml and does not find it; make them equal`,
      at: doc.at(idPath),
    };
  },
});
