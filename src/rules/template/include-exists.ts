import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import type { Pack } from "../../core/pack.ts";
import { teraTags } from "../../core/tera-text.ts";
import { baseName } from "../../core/tree.ts";

export default defineRule({
  id: "template/include-exists",
  subject: "template",
  severity: "warning",
  summary: "Ship the templates that a template includes",
  *check({ template, recognised, pack }) {
    if (!pack || recognised.copy || !/\{%-?\s{0,20}(?:include|extends|import)\b/.test(template.body)) return;
    const { source, bodyStart, body } = template;
    for (const { names, start, end } of references(body)) {
      if (names.some((name) => name.includes("{") || mayMean(pack, name))) continue;
      yield {
        message: `The pack has no template ${names.map(quote).join(" or ")}; add it or correct the name`,
        at: source.place(bodyStart + start, bodyStart + end),
      };
    }
  },
});

interface Reference {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

const NAMED = /^(?:include|extends|import)\s/;

/** The literal names that a body refers to; those within raw text are text. */
function* references(body: string): Generator<Reference> {
  let raw = false;
  for (const { kind, start, end } of teraTags(body)) {
    if (kind !== "statement" || end - start > 1000) continue;
    const inner = body
      .slice(start + 2, end - 2)
      .replace(/^-/, "")
      .trimStart();
    if (/^raw\b/.test(inner)) raw = true;
    else if (/^endraw\b/.test(inner)) raw = false;
    if (raw || !NAMED.test(inner) || /\bignore\s+missing\b/.test(inner)) continue;
    const names = [...inner.matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`/g)].map(([quoted]) => quoted.slice(1, -1));
    if (names.length > 0) yield { names, start, end };
  }
}

const namesOfPacks = new WeakMap<Pack, ReadonlySet<string>>();

/** True when some file of the pack could be meant: Tera names count from a root that the user sets. */
function mayMean(pack: Pack, name: string): boolean {
  let names = namesOfPacks.get(pack);
  if (!names) namesOfPacks.set(pack, (names = new Set(pack.files().map(({ path }) => baseName(path)))));
  return names.has(baseName(name));
}
