import type { Sha256 } from "../integrity/dir-hash.ts";
import type { Standing } from "../ownership/standing.ts";
import type { Policy } from "../policy.ts";
import { type AnyRule, type Rule, type SubjectName, rulesFor } from "../rule.ts";
import type { Supply } from "../supply/supply.ts";
import type { RenderPort } from "../render/render-port.ts";
import type { SyntaxPort } from "../syntax.ts";
import type { Tree } from "../tree.ts";

/** By what files are judged, wherever in a run that happens. */
export interface Basis {
  readonly tree: Tree;
  /** The part of the base that a change touches, with every content; absent where none is asked for. */
  readonly baseline?: Tree | undefined;
  readonly policy: Policy;
  readonly syntax: SyntaxPort;
  /** For the digests of packs and the fingerprints of findings. */
  readonly sha256: Sha256;
  /** Index files beside those that are recognised by name. */
  readonly indexes?: readonly string[];
  /** Who stands behind the change; without it nobody asks who may change what. */
  readonly standing?: Standing | undefined;
  /** What a scan is given to know of the world. */
  readonly supply?: Supply | undefined;
  /** Renders templates as the generator does; without it no output is looked at. */
  readonly renderer?: RenderPort | undefined;
  readonly bySubject: RulesBySubject;
}

/** The rules that run, by what they look at. */
export type RulesBySubject = { readonly [Name in SubjectName]: readonly Rule<Name>[] };

/** What is shown to rules without any file being parsed for it but manifests, indexes and workflows. */
const subjectsWithoutFiles: readonly string[] = [
  "content",
  "pack",
  "index",
  "entry",
  "registry",
  "version-source",
  "workflow-file",
  "workflow",
  "entry-change",
  "pack-change",
  "release",
  "change",
] satisfies readonly SubjectName[];

/** False where no rule asks for files that are neither manifests nor indexes nor workflows. */
export function asksForFiles(rules: RulesBySubject): boolean {
  return Object.entries(rules).some(([name, own]) => own.length > 0 && !subjectsWithoutFiles.includes(name));
}

/** The rules that a policy leaves on, by what they look at. */
export function rulesBySubject(rules: readonly AnyRule[], policy: Policy): RulesBySubject {
  const active = rules.filter((rule) => policy.rules[rule.id] !== "off");
  return {
    source: rulesFor(active, "source"),
    document: rulesFor(active, "document"),
    manifest: rulesFor(active, "manifest"),
    pack: rulesFor(active, "pack"),
    template: rulesFor(active, "template"),
    turtle: rulesFor(active, "turtle"),
    query: rulesFor(active, "query"),
    index: rulesFor(active, "index"),
    entry: rulesFor(active, "entry"),
    make: rulesFor(active, "make"),
    production: rulesFor(active, "production"),
    lock: rulesFor(active, "lock"),
    digests: rulesFor(active, "digests"),
    policy: rulesFor(active, "policy"),
    advisory: rulesFor(active, "advisory"),
    waivers: rulesFor(active, "waivers"),
    "workflow-file": rulesFor(active, "workflow-file"),
    workflow: rulesFor(active, "workflow"),
    content: rulesFor(active, "content"),
    registry: rulesFor(active, "registry"),
    "version-source": rulesFor(active, "version-source"),
    "entry-change": rulesFor(active, "entry-change"),
    "pack-change": rulesFor(active, "pack-change"),
    release: rulesFor(active, "release"),
    change: rulesFor(active, "change"),
  };
}
