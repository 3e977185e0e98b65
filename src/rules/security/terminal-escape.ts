import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

const ESCAPE = /\u001B(?:[[\]()#PX^_]|[@-Z\\^_])|[\u009B\u009D\u0090\u0098\u009E\u009F]|\u0008{2,}|\u0007/g;
const MAX_TOLD = 3;

export default defineRule({
  id: "security/terminal-escape",
  subject: "content",
  severity: "warning",
  summary: "Write text that a terminal only shows",
  security: { catalogue: "D12", cwe: [150], score: 5.3, confidence: "very-high" },
  *check(content) {
    const { source } = content;
    if (!source || !/[\u0007\u0008\u001B\u0080-\u009F]/.test(source.text)) return;
    let told = 0;
    for (const match of source.text.matchAll(ESCAPE)) {
      if (told === MAX_TOLD) return;
      // Colours hide nothing; that a text is concealed (8) does.
      if (
        /^\u001B\[(?:(?:[0-79]|[1-9]\d|10[0-7]|[34]8;[25];\d{1,3}(?:;\d{1,3}){0,2})(?:;|(?=m))){0,8}[mK]/.test(
          source.text.slice(match.index, match.index + 60),
        )
      )
        continue;
      told += 1;
      const isLink = source.text.startsWith("]8;", match.index + 1);
      yield {
        message: `A control sequence ${isLink ? "makes a link of what follows" : "moves the cursor, or hides or renames something"}, so that a terminal shows another text than is there; write \\x1b where one is meant`,
        at: source.place(match.index, match.index + match[0].length),
        severity: severityIn(content.context, "DATA", "warning"),
      };
    }
  },
});
