import { type DeclaredDependency, type DependencySource, pinOf } from "./declared-dependency.ts";

const BLOCK =
  /"(?:dependencies|devDependencies|optionalDependencies|peerDependencies|bundledDependencies|overrides|resolutions)"\s{0,200}:\s{0,200}\{/g;

/** A brace, or a text with the text that it stands for, if that follows. */
const TOKEN = /[{}]|"((?:[^"\\\n]|\\.){0,400})"(?:\s{0,200}:\s{0,200}"((?:[^"\\\n]|\\.){0,400})")?/g;

/** The packages that a package.json asks for, token by token: the text may be a template, which is no JSON. */
export function* npmDependencies(text: string): Generator<DeclaredDependency> {
  let done = 0;
  for (const { 0: opening, index } of text.matchAll(BLOCK)) {
    // What lies within another block was read with it.
    if (index < done) continue;
    const token = new RegExp(TOKEN);
    token.lastIndex = index + opening.length;
    for (let depth = 1, found = token.exec(text); depth > 0 && found; found = token.exec(text)) {
      const [whole, key, value] = found;
      if (whole === "{") depth += 1;
      else if (whole === "}") depth -= 1;
      else if (key !== undefined && value !== undefined) {
        const range = plain(value);
        const place = { start: found.index, end: found.index + whole.length };
        yield { ecosystem: "npm", ...nameAndRange(plain(key), range), source: sourceOf(range), ...place };
      }
      done = token.lastIndex;
      if (depth === 0) break;
    }
  }
}

/** A text without the escapes of JSON, by which a name may be written otherwise. */
function plain(written: string): string {
  if (!written.includes("\\")) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return written;
  }
}

/** `npm:other@1.2` asks for another package than its name says. */
function nameAndRange(name: string, range: string): { readonly name: string; readonly range: string | undefined } {
  const alias = /^npm:((?:@[^/@]+\/)?[^@]+)@(.+)$/.exec(range);
  if (alias) return { name: alias[1] ?? name, range: alias[2] };
  const isElsewhere = /^(?:workspace|file|link|portal|patch|git|https?|ssh|github):|^git\+|\//.test(range);
  return { name, range: isElsewhere ? undefined : range };
}

function sourceOf(range: string): DependencySource {
  if (/^(?:workspace|file|link|portal):/.test(range)) return { kind: "path" };
  const isShort = /^(?:github:)?[\w-]+\/[\w.-]+(?:#.*)?$/.test(range);
  if (isShort || /^git(?:\+|:)|^ssh:|\.git(?:#|$)/.test(range)) {
    const hash = range.indexOf("#");
    const url = hash === -1 ? range : range.slice(0, hash);
    return { kind: "git", url, pin: pinOf(hash === -1 ? undefined : range.slice(hash + 1)) };
  }
  return /^https?:/.test(range) ? { kind: "url", url: range } : { kind: "registry" };
}
