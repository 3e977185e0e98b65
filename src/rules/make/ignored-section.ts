import { isTable } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

const READ = ["project", "workspace", "lifecycle", "hooks"];

/** Tables that `gpack run` reads. */
const OURS = ["env", "execution"];

export default defineRule({
  id: "make/ignored-section",
  subject: "make",
  severity: "note",
  summary: "Know which tables of make.toml ggen ignores",
  *check({ doc, file }) {
    if (!file || !isTable(doc.value)) return;
    const ignored = Object.keys(doc.value).filter((key) => !READ.includes(key));
    const [first] = ignored;
    if (first === undefined) return;
    const ours = ignored.filter((key) => OURS.includes(key));
    const nobody = ignored.filter((key) => !OURS.includes(key));
    const told = [
      ...(ours.length > 0 ? [`${ours.map(quote).join(", ")}, which only \`gpack run\` reads`] : []),
      ...(nobody.length > 0 ? [`${nobody.map(quote).join(", ")}, which nothing reads`] : []),
    ].join(", and ");
    yield { message: `ggen ignores ${told}`, at: doc.keyAt([first]) };
  },
});
