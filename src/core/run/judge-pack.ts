import type { Known } from "../known-files.ts";
import { type Manifest, readManifest } from "../manifest.ts";
import { type Pack, type PackFacts, createPack, factsOf } from "../pack.ts";
import { recognise } from "../recognise.ts";
import { parseTomlDocument } from "../toml-document.ts";
import type { Judge } from "./judge.ts";

/** Makes packs whose manifests are read again when they are asked for; the last one is kept. */
export class PackMaker {
  readonly #judge: Judge;
  #last: { readonly path: string; readonly manifest: Manifest | undefined } | undefined;

  /** One for all packs. */
  readonly #reader = (path: string): Manifest | undefined => this.#manifest(path);

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** A pack of which the facts are known. */
  make(directory: string, file: string, facts: PackFacts): Pack {
    return createPack(directory, file, this.#judge.listing, this.#reader, facts);
  }

  /** Judges the manifest of a directory, and the directory as a pack if it is one. */
  judge(directory: string, file: Known): Pack | undefined {
    const judge = this.#judge;
    const source = judge.open(file);
    const doc = source && parseTomlDocument(source);
    const manifest = doc && readManifest(doc, file.recognised);
    // Something else may share the file name: it is checked as a file and is no pack.
    const isPack = doc?.value === undefined || (manifest && manifest.dialect !== "ontology-bundle");
    const owner = isPack ? directory : undefined;
    if (doc) judge.check("document", { doc, recognised: file.recognised }, owner, doc.source.path);
    if (manifest) judge.check("manifest", manifest, owner, manifest.file);
    if (!isPack) return undefined;

    this.#last = { path: file.entry.path, manifest };
    const pack = this.make(directory, file.entry.path, factsOf(manifest));
    judge.checkPack(pack);
    return pack;
  }

  #manifest(path: string): Manifest | undefined {
    if (this.#last?.path !== path) {
      const recognised = recognise(path);
      const source = this.#judge.source({ entry: { path, kind: "file" }, recognised });
      this.#last = { path, manifest: source && readManifest(parseTomlDocument(source), recognised) };
    }
    return this.#last.manifest;
  }
}
