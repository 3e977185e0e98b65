import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

const HOME =
  /(?<![\w.~/])(?:\/Users|\/home)\/([A-Za-z][\w.-]{0,31})(?=[/"'\s,;:)\]}<>`]|$)|\b[A-Z]:\\{1,2}Users\\{1,2}([A-Za-z][\w.-]{0,31})\\/g;
/** Names that stand for anybody, and those of machines that many share. */
const ANYBODY = new Set(
  "user username users you yourname your-name name me myuser someone somebody anyone example runner runneradmin vsts circleci ubuntu debian node app admin root shared public default guest vagrant docker dev developer alice bob carol ada jane john jdoe foo bar test tester xxx linuxbrew git postgres jenkins vscode codespace".split(
    " ",
  ),
);

export default defineRule({
  id: "security/personal-path",
  subject: "content",
  severity: "note",
  summary: "Leave the home directory of the author out of the gpack",
  security: { catalogue: "D09", cwe: [200], score: 2, confidence: "high" },
  *check({ source }) {
    if (!source || !/[/\\](?:Users|home)[/\\]/.test(source.text)) return;
    const found = [...source.text.matchAll(HOME)].filter(
      ([, unix, windows]) => !ANYBODY.has((unix ?? windows ?? "").toLowerCase()),
    );
    const [first] = found;
    if (!first) return;
    const times = found.length === 1 ? "" : ` ${found.length} times`;
    yield {
      message: `${quote(first[0])} is a directory of its author's machine, and stands here${times}: it tells who they are, and exists nowhere else; write a relative path`,
      at: source.place(first.index, first.index + first[0].length),
    };
  },
});
