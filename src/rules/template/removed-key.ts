import { defineRule } from "../../core/rule.ts";
import { headerKey, headerOf } from "../../core/template-keys.ts";

export default defineRule({
  id: "template/removed-key",
  subject: "template",
  severity: "note",
  summary: "Know which header keys newer releases of ggen refuse",
  *check({ template }) {
    const table = headerOf(template);
    const { header } = template;
    if (!table || !header) return;
    for (const key of Object.keys(table)) {
      const generations = headerKey(key)?.generations;
      if (!generations || generations.includes("engine")) continue;
      yield {
        message:
          key === "vars"
            ? "vars is read by ggen 1 only: ggen 2 ignores it and the sync engine refuses the file; give defaults in the body with {{ name | default(value=…) }}"
            : `${key} is read by ggen 1 and 2 only: the sync engine refuses the file; leave it out where the pack is meant for it`,
        at: header.keyAt([key]),
      };
    }
  },
});
