import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { ruleList } from "../list.gen.ts";

const ids: ReadonlySet<string> = new Set(ruleList.map(({ id }) => id));

export default defineRule({
  id: "policy/waiver-form",
  subject: "waivers",
  severity: "error",
  summary: "Write waivers that say what, why, who and until when",
  *check({ file }) {
    yield* file.faults;
    for (const { rule, at } of file.waivers) {
      if (ids.has(rule)) continue;
      yield { message: `There is no rule ${quote(rule)}; name one, \`gpack rules\` lists all`, at };
    }
  },
});
