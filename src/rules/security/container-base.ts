import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { dockerInstructions } from "../../core/security/dockerfile.ts";

export default defineRule({
  id: "security/container-base",
  subject: "content",
  severity: "note",
  summary: "Build containers on an image that stays the same",
  security: { catalogue: "E05", cwe: [1357], score: 3, confidence: "high", persona: "pedantic" },
  *check(content) {
    for (const { language, source, written, context } of content.units()) {
      if (language !== "dockerfile") continue;
      const stages = new Set<string>();
      for (const { name, rest, restStart } of dockerInstructions(source.text)) {
        if (name !== "FROM") continue;
        const words = rest
          .trim()
          .split(/\s+/)
          .filter((word) => !word.startsWith("--"));
        const [image = ""] = words;
        if (/^as$/i.test(words[1] ?? "") && words[2] !== undefined) stages.add(words[2].toLowerCase());
        if (image === "scratch" || stages.has(image.toLowerCase()) || image.includes("@sha256:") || image.includes("$"))
          continue;
        const start = restStart + rest.indexOf(image);
        yield {
          message: `The image ${quote(written.slice(start, start + image.length))} is another one after each release; name it by its digest, @sha256:…`,
          at: source.place(start, start + image.length),
          severity: severityIn(context, "EMIT", "note"),
        };
      }
    }
  },
});
