import { fetchedUrls } from "../../core/fetched-url.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { movingPart, shownUrl } from "../../core/source-url.ts";

export default defineRule({
  id: "registry/mutable-url",
  subject: "entry",
  severity: "error",
  summary: "Fetch from an address whose content stays the same",
  *check({ entry }) {
    for (const { url, path } of fetchedUrls(entry)) {
      const moving = movingPart(url);
      if (moving === undefined) continue;
      yield {
        message: `${quote(shownUrl(url))} follows ${moving}, so what it serves changes under the same version; name a tag or a commit`,
        at: entry.index.doc.at(path),
      };
    }
  },
});
