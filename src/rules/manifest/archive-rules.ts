import { own, text, texts } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

const TIERS = ["gold", "silver", "bronze"];
const MAX_DESCRIPTION_BYTES = 500;

export default defineRule({
  id: "manifest/archive-rules",
  subject: "manifest",
  severity: "error",
  summary: "Meet what the archived marketplace asked of a package",
  *check({ dialect, doc, table, tablePath, name, license, description }) {
    if (dialect !== "archive") return;
    const header = doc.keyAt(tablePath);
    const at = (key: string) => doc.at([...tablePath, key]);
    if (name !== undefined && !name.endsWith("-gpack")) {
      yield {
        message: `The name ${quote(name)} does not end in "-gpack"; a package of this format must`,
        at: at("name"),
      };
    }
    if (!texts(table, "authors").some((author) => author.trim() !== "")) {
      yield {
        message: 'The package names no author; add one to "authors"',
        at: own(table, "authors") === undefined ? header : at("authors"),
      };
    }
    if (license === undefined) yield { message: 'The package names no licence; add "license"', at: header };
    const tier = text(table, "quality_tier");
    if (tier === undefined || !TIERS.includes(tier)) {
      yield {
        message: `The package has ${tier === undefined ? "no quality_tier" : `the quality_tier ${quote(tier)}`}; write "gold", "silver" or "bronze"`,
        at: own(table, "quality_tier") === undefined ? header : at("quality_tier"),
      };
    }
    const bytes = new TextEncoder().encode(description ?? "").length;
    if (bytes > MAX_DESCRIPTION_BYTES) {
      yield {
        message: `The description has ${bytes} bytes; shorten it to ${MAX_DESCRIPTION_BYTES}`,
        at: at("description"),
      };
    }
  },
});
