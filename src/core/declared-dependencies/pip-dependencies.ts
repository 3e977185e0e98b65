import { type DeclaredDependency, linesOf, pinOf } from "./declared-dependency.ts";

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?)\s{0,4}(?:\[[^\]]{0,200}\])?\s{0,4}/;

/** The packages that a requirements file asks for (https://pip.pypa.io/en/stable/reference/requirements-file-format/). */
export function* pipDependencies(text: string): Generator<DeclaredDependency> {
  for (const { text: line, start } of linesOf(text)) {
    const bare = line
      .replace(/(?:^|\s)#.*$/, "")
      .replace(/\\$/, "")
      .trimEnd();
    const at = bare.length - bare.trimStart().length;
    const written = bare.trimStart();
    const place = { start: start + at, end: start + bare.length };
    const direct =
      /^(?:-e\s+|--editable[ =])?(git\+[^\s@]+(?:@[^\s/@:]+[:/][^\s@]+)?)(?:@([^#\s]+))?(?:#(?:.*&)?egg=([\w.-]+))?/.exec(
        written,
      );
    if (direct) {
      yield {
        ecosystem: "PyPI",
        name: direct[3] ?? "",
        range: undefined,
        source: { kind: "git", url: direct[1] ?? "", pin: pinOf(direct[2]) },
        ...place,
      };
      continue;
    }
    if (written === "" || written.startsWith("-")) continue;
    const name = NAME.exec(written);
    if (!name) continue;
    const rest =
      written
        .slice(name[0].length)
        .split(/;|\s--/, 1)[0]
        ?.trim() ?? "";
    if (rest.startsWith("@")) {
      const url = rest.slice(1).trim();
      const ref = /^git\+.*@([^#@/]+)(?:#.*)?$/.exec(url)?.[1];
      yield {
        ecosystem: "PyPI",
        name: name[1] ?? "",
        range: undefined,
        source: url.startsWith("git+") ? { kind: "git", url, pin: pinOf(ref) } : { kind: "url", url },
        ...place,
      };
    } else if (/^(?:$|[=<>!~(])/.test(rest)) {
      yield { ecosystem: "PyPI", name: name[1] ?? "", range: rest, source: { kind: "registry" }, ...place };
    }
  }
}
