import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "release/version-reused",
  subject: "pack-change",
  severity: "error",
  summary: "Give new files a version that was not published before",
  *check({ before, after, published }) {
    const version = after?.version;
    if (!after || version === undefined || version === before?.version) return;
    const earlier = published.find(({ listed }) => listed.version === version);
    if (!earlier) return;
    const manifest = after.manifest();
    yield {
      message: `${quote(`${earlier.key} ${version}`)} is published already, and what stands here comes after ${quote(before?.version ?? "")}; choose a version that nobody has yet`,
      at: manifest ? manifest.doc.at([...manifest.tablePath, "version"]) : wholeFile(after.file),
    };
  },
});
