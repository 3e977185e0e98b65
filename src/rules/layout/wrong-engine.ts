import { declaredFiles } from "../../core/declared-file.ts";
import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { baseName, joinPath } from "../../core/tree.ts";

export default defineRule({
  id: "layout/wrong-engine",
  subject: "pack",
  severity: "warning",
  summary: "Write templates for Tera, the engine of ggen",
  *check(pack) {
    const manifest = pack.manifest();
    if (!manifest) return;
    for (const { path, documentPath, isKey } of declaredFiles(manifest)) {
      const engine = isTemplateField(manifest, documentPath[0]) && engineOf(path);
      if (!engine) continue;
      const at = isKey ? manifest.doc.keyAt(documentPath) : manifest.doc.at(documentPath);
      yield { message: message(path, engine), at };
    }
    const templates = `${joinPath(pack.directory, "templates")}/`;
    for (const { path, kind } of pack.files()) {
      const engine = kind === "file" && path.startsWith(templates) && engineOf(path);
      if (engine) yield { message: message(baseName(path), engine), at: wholeFile(path) };
    }
  },
});

function isTemplateField({ dialect }: Manifest, table: string | number | undefined): boolean {
  return table === "templates" || table === "features" || (table === "generation" && dialect === "marketplace");
}

const ENGINES: ReadonlyMap<string, string> = new Map([
  ["hbs", "Handlebars"],
  ["handlebars", "Handlebars"],
  ["mustache", "Mustache"],
  ["j2", "Jinja"],
  ["jinja", "Jinja"],
  ["jinja2", "Jinja"],
  ["ejs", "EJS"],
  ["liquid", "Liquid"],
]);

function engineOf(path: string): string | undefined {
  return ENGINES.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
}

function message(name: string, engine: string): string {
  return `${quote(name)} is a template of ${engine}, which ggen does not render; write it in Tera as a .tmpl file`;
}
