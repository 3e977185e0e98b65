import { recognise } from "../../core/recognise.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "layout/regular-file",
  subject: "registry",
  severity: "error",
  summary: "Keep manifests and indexes as files, not as links",
  mechanical: true,
  *check({ listing }) {
    for (const { path, kind } of listing.entries) {
      if (kind === "file") continue;
      const { kind: meaning } = recognise(path);
      if (!meaning.endsWith("-manifest") && !meaning.startsWith("index-")) continue;
      const what = kind === "link" ? "a symbolic link" : "a git submodule";
      yield {
        message: `This is ${what}, and what it leads to was never judged; put the file itself here`,
        at: wholeFile(path),
      };
    }
  },
});
