import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { schemaFaults } from "../../core/schema.ts";

export default defineRule({
  id: "readiness/production-form",
  subject: "production",
  severity: "error",
  summary: "Write requirements so that ggen can read them",
  *check({ doc }) {
    for (const { keyword, path, key, types, allowed, message } of schemaFaults("production", doc.value)) {
      const name = [...path, ...(key === undefined ? [] : [key])].join(".");
      if (keyword === "required") {
        yield {
          message: `${quote(name)} is missing; ggen reads the file only when every requirement has it`,
          at: path.length === 0 ? doc.at([]) : doc.at(path),
        };
        continue;
      }
      const wanted = types ? `must be of type ${types.join(" or ")}` : (allowed ?? message);
      yield { message: `${quote(name)} ${wanted}; ggen compares it exactly`, at: doc.at(path) };
    }
  },
});
