import { type DeclaredDependency, linesOf } from "./declared-dependency.ts";

const MODULE = /^([\w.-]+\.[A-Za-z]{2,}(?:\/[\w.~-]+)*)\s+(v\d[\w.+-]{0,100})/;

/** The modules that a go.mod asks for (https://go.dev/ref/mod#go-mod-file). */
export function* goDependencies(text: string): Generator<DeclaredDependency> {
  let block = "";
  for (const { text: line, start } of linesOf(text)) {
    const bare = line.replace(/\/\/.*$/, "");
    const opened = /^\s*(require|replace|exclude|retract)\s*\(/.exec(bare);
    if (opened) {
      block = opened[1] ?? "";
      continue;
    }
    if (/^\s*\)/.test(bare)) block = "";
    const single = /^\s*require\s+/.exec(bare);
    if (block !== "require" && !single) continue;
    const from = single ? single[0].length : bare.length - bare.trimStart().length;
    const found = MODULE.exec(bare.slice(from));
    if (!found) continue;
    const [whole, name = "", range = ""] = found;
    yield {
      ecosystem: "Go",
      name,
      range,
      source: { kind: "registry" },
      start: start + from,
      end: start + from + whole.length,
    };
  }
}
