import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { teraCalls } from "../../core/tera-calls.ts";

const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE|CREDENTIAL|AUTH|^AWS_|^GITHUB_|^NPM_/i;

export default defineRule({
  id: "security/environment-read",
  subject: "content",
  severity: "error",
  summary: "Leave the environment of whoever generates alone",
  security: { catalogue: "B05", cwe: [526, 497], score: 8.2, confidence: "very-high" },
  *check(content) {
    const { source } = content;
    if (!source || !content.template() || !source.text.includes("get_env")) return;
    for (const { name, args, start, end } of teraCalls(source.text)) {
      if (name !== "get_env") continue;
      const [variable] = args.get("name") ?? [];
      const stated = variable?.kind === "string" ? variable.text : undefined;
      const what =
        stated === undefined
          ? "a variable of any name from the environment"
          : SECRET.test(stated)
            ? `the secret ${quote(stated)} from the environment`
            : `${quote(stated)} from the environment`;
      yield {
        message: `The template writes ${what} of whoever generates into a file; ask for the value as a variable of the template`,
        at: source.place(start, end),
        severity: severityIn(content.context, "EMIT", "error"),
      };
    }
  },
});
