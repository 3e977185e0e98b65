import { digestsOfLock } from "../digests.ts";
import type { Document } from "../document.ts";
import { parseJsonDocument } from "../json-document.ts";
import type { Known } from "../known-files.ts";
import { isCargoMake, readMake } from "../lifecycle/make-file.ts";
import { readLock } from "../lock-file.ts";
import { readManifest } from "../manifest.ts";
import type { Pack } from "../pack.ts";
import type { Source } from "../source.ts";
import { parseTemplate } from "../template.ts";
import { parseTomlDocument } from "../toml-document.ts";
import type { Judge } from "./judge.ts";

/** Judges a file that is neither an index nor a workflow nor the manifest of a pack. */
export function judgeFile(judge: Judge, file: Known, pack: Pack | undefined): void {
  if (!judge.asksForFiles()) return;
  const { recognised } = file;
  const source = judge.open(file);
  if (!source) return;
  const directory = pack?.directory;
  const { path } = source;
  switch (recognised.kind) {
    case "template":
      judge.check("template", { template: parseTemplate(source), recognised, pack }, directory, path);
      return;
    case "turtle":
      judge.check("turtle", source, directory, path);
      return;
    case "query":
      judge.check("query", source, directory, path);
      return;
    case "lock": {
      const doc = lockDocument(source);
      judge.check("lock", { doc, recognised }, directory, path);
      const lock = readLock(doc, recognised);
      if (lock) judge.check("digests", digestsOfLock(lock), directory, path);
      return;
    }
    case "policy": {
      const doc = parseTomlDocument(source);
      judge.check("document", { doc, recognised }, directory, path);
      judge.check("policy", { doc, recognised }, directory, path);
      return;
    }
    case "advisory": {
      const doc = parseJsonDocument(source);
      judge.check("document", { doc, recognised }, directory, path);
      judge.check("advisory", { doc, recognised }, directory, path);
      return;
    }
    default: {
      const doc = parseTomlDocument(source);
      judge.check("document", { doc, recognised }, directory, path);
      if (doc.value !== undefined && recognised.kind === "make") {
        const make = isCargoMake(doc) ? undefined : readMake(doc);
        judge.check("make", { doc, recognised, file: make }, directory, path);
      }
      if (doc.value !== undefined && recognised.kind === "production") {
        judge.check("production", { doc, recognised }, directory, path);
      }
      const manifest = readManifest(doc, recognised);
      if (manifest) judge.check("manifest", manifest, directory, path);
    }
  }
}

function lockDocument(source: Source): Document {
  const first = source.text.trimStart()[0];
  return first === "{" || (first === "[" && source.path.endsWith(".json"))
    ? parseJsonDocument(source)
    : parseTomlDocument(source);
}
