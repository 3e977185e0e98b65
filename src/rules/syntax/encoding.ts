import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/encoding",
  subject: "source",
  severity: "error",
  summary: "Save files as UTF-8",
  *check({ source }) {
    if (source.invalidAt === undefined) return;
    yield {
      message: "The file is not UTF-8 from here on, and ggen stops reading it; save it as UTF-8",
      at: source.place(source.invalidAt, source.invalidAt + 1),
    };
  },
});
