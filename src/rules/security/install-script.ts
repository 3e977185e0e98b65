import { isTable, own, text } from "../../core/document.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { baseName } from "../../core/tree.ts";

const SCRIPTS = ["preinstall", "install", "postinstall", "prepare", "prepublish", "preprepare", "postprepare"];
/** What packages of ordinary projects do there. */
const ORDINARY =
  /^(?:husky(?: install)?|lefthook install|patch-package|(?:npm|pnpm|yarn|bun) run [\w:.-]+|tsc(?: -b)?|ngcc|prisma generate|svelte-kit sync|nuxt prepare|electron-builder install-app-deps)$/;

/** In the build script of a crate: a shell, a download, a connection. */
const BUILD_DANGER =
  /Command::new\(\s{0,8}"(?:\/\w+\/)*(?:sh|bash|curl|wget|powershell|pwsh|cmd|python3?|perl|node|nc)(?:\.exe)?"|\b(?:reqwest|ureq|isahc|attohttpc|minreq)::|TcpStream::connect/;

export default defineRule({
  id: "security/install-script",
  subject: "content",
  severity: "warning",
  summary: "Install packages without running commands",
  security: { catalogue: "F10", cwe: [829], score: 6, confidence: "high" },
  *check(content) {
    for (const { language, path, source, context } of content.units()) {
      const name = baseName(path);
      if (language === "json" && name === "package.json") {
        const doc = parseJsonDocument(source);
        const scripts = own(doc.value, "scripts");
        if (!isTable(scripts)) continue;
        for (const key of SCRIPTS) {
          const command = text(scripts, key);
          if (command === undefined || ORDINARY.test(command.trim())) continue;
          yield {
            message: `${key} runs ${quote(command)} on each installation of the project; let the user run it`,
            at: doc.at(["scripts", key]),
            severity: severityIn(context, "EMIT", "warning"),
          };
        }
      } else if (language === "rust" && name === "build.rs") {
        const match = BUILD_DANGER.exec(source.text);
        if (!match) continue;
        yield {
          message: `build.rs runs more than a build (${quote(match[0].slice(0, 60))}) on each compilation of the project; ship what it makes, or let the user run it`,
          at: source.place(match.index, match.index + match[0].length),
          severity: severityIn(context, "EMIT", "warning"),
        };
      } else if (language === "python" && name === "setup.py") {
        const match = /\bcmdclass\s*=|\bos\.system\s*\(|\bsubprocess\.\w+\s*\(|\burlopen\s*\(/.exec(source.text);
        if (!match) continue;
        yield {
          message: `setup.py runs its own code (${quote(match[0])}) on each installation; describe the package in pyproject.toml`,
          at: source.place(match.index, match.index + match[0].length),
          severity: severityIn(context, "EMIT", "warning"),
        };
      }
    }
  },
});
