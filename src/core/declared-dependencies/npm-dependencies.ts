import { type DeclaredDependency, type DependencySource, linesOf, pinOf } from "./declared-dependency.ts";

const BLOCK =
  /^\s*"(dependencies|devDependencies|optionalDependencies|peerDependencies|overrides|resolutions)"\s*:\s*\{/;
const ENTRY = /"((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,100})"\s{0,4}:\s{0,4}"([^"]{0,300})"/g;

/** The packages that a package.json asks for, line by line: the text may be a template, which is no JSON. */
export function* npmDependencies(text: string): Generator<DeclaredDependency> {
  let isInside = false;
  for (const { text: line, start } of linesOf(text)) {
    const opened = BLOCK.exec(line);
    if (opened) isInside = true;
    if (!isInside) continue;
    const from = opened ? opened[0].length : 0;
    for (const match of line.slice(from).matchAll(ENTRY)) {
      const [whole, name = "", range = ""] = match;
      const at = start + from + match.index;
      yield {
        ecosystem: "npm",
        ...nameAndRange(name, range),
        source: sourceOf(range),
        start: at,
        end: at + whole.length,
      };
    }
    if (line.slice(from).includes("}")) isInside = false;
  }
}

/** `npm:other@1.2` asks for another package than its name says. */
function nameAndRange(name: string, range: string): { readonly name: string; readonly range: string | undefined } {
  const alias = /^npm:((?:@[^/@]+\/)?[^@]+)@(.+)$/.exec(range);
  if (alias) return { name: alias[1] ?? name, range: alias[2] };
  return {
    name,
    range: /^(?:workspace|file|link|portal|patch|git|https?|ssh|github):|^git\+|\//.test(range) ? undefined : range,
  };
}

function sourceOf(range: string): DependencySource {
  if (/^(?:workspace|file|link|portal):/.test(range)) return { kind: "path" };
  const isShort = /^(?:github:)?[\w-]+\/[\w.-]+(?:#.*)?$/.test(range);
  if (isShort || /^git(?:\+|:)|^ssh:|\.git(?:#|$)/.test(range)) {
    const hash = range.indexOf("#");
    return {
      kind: "git",
      url: hash === -1 ? range : range.slice(0, hash),
      pin: pinOf(hash === -1 ? undefined : range.slice(hash + 1)),
    };
  }
  return /^https?:/.test(range) ? { kind: "url", url: range } : { kind: "registry" };
}
