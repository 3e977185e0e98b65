import { defineRule } from "../../core/rule.ts";
import { assignedSecrets } from "../../core/secrets/assigned-secrets.ts";
import { developmentSecrets } from "../../core/secrets/development-secrets.ts";
import { hiddenSecrets } from "../../core/secrets/hidden-secrets.ts";
import { type Secret, masked } from "../../core/secrets/secret.ts";
import { severityIn } from "../../core/security/context.ts";
import type { Language } from "../../core/security/language.ts";

export default defineRule({
  id: "security/secret",
  subject: "content",
  severity: "error",
  summary: "Keep credentials out of a gpack",
  security: { catalogue: "D08", cwe: [798], score: 8, confidence: "high" },
  *check(content, tools) {
    const { source } = content;
    if (!source) return;
    const searched = tools.supply.knownSecrets?.(content.path, source.text) ?? [];
    if ("unsearched" in searched)
      tools.incomplete(content.path, `credentials of known services were not searched for: ${searched.unsearched}`);
    const known = "unsearched" in searched ? [] : searched;
    const isSettings = SETTINGS.includes(content.language) || /(?:^|[./])env(?:\.[\w-]+)?$/.test(content.path);
    const weak = isSettings ? developmentSecrets(source.text, content.language === "workflow") : [];
    const told: Secret[] = [];
    for (const secret of [...known, ...assignedSecrets(source.text), ...hiddenSecrets(source.text), ...weak]) {
      const { start, end, what, reach } = secret;
      if (told.some((other) => start < other.end && other.start < end)) continue;
      told.push(secret);
      const value = source.text.slice(start, end);
      yield {
        message:
          reach === "local"
            ? `Here stands ${what}, ${masked(value)}; whoever copies these settings uses it elsewhere: take it from the environment`
            : `Here stands ${what}, ${masked(value)}; revoke it, since everybody has it now, and take it from the environment`,
        at: source.place(start, end),
        severity: severityIn(content.context, "DATA", reach === "local" ? "warning" : "error"),
      };
    }
  },
});

/** Where settings stand, which are copied as they are. */
const SETTINGS: readonly Language[] = ["toml", "yaml", "workflow"];
