import { own } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { headerOf } from "../../core/template-keys.ts";

/** Where text goes into an existing file; they have a meaning only with `inject: true`. */
const POSITIONS = ["before", "after", "at_line", "prepend", "append"];

export default defineRule({
  id: "template/exclusive-keys",
  subject: "template",
  severity: "warning",
  summary: "Do not combine header keys that exclude each other",
  *check({ template }) {
    const table = headerOf(template);
    const { header } = template;
    if (!table || !header) return;
    if (own(table, "force") === true && own(table, "unless_exists") === true) {
      yield {
        message: "force overwrites an existing file and unless_exists keeps it; remove one of them",
        at: header.keyAt(["unless_exists"]),
        related: [{ message: "force is set here", at: header.keyAt(["force"]) }],
      };
    }
    const positions = POSITIONS.filter((key) => ![undefined, null, false].includes(own(table, key) as undefined));
    const [first, second] = positions;
    if (first === undefined) return;
    const inject = own(table, "inject");
    if (inject === undefined || inject === null || inject === false) {
      yield {
        message: `${first} says where to inject, and inject is not set, so it has no effect; add inject: true`,
        at: header.keyAt([first]),
      };
    } else if (second !== undefined) {
      yield {
        message: `${first} and ${second} both say where to inject, and only one place is used; remove one of them`,
        at: header.keyAt([second]),
        related: [{ message: `${first} is set here`, at: header.keyAt([first]) }],
      };
    }
  },
});
