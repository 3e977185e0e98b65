import { MAX_SCRIPT } from "./limits.ts";
import type { Script } from "./scripts.ts";
import { tooLong } from "./too-long.ts";
import type { Unit } from "./unit.ts";

/** Lines of one file that are looked at. */
const MAX_LINES = 20_000;
const MAX_RECIPE = 20_000;

/** The recipes of a Makefile or justfile, and what a Makefile runs while it is read: `$(shell …)` and `!=`. */
export function* makeScripts(unit: Unit): Generator<Script> {
  const { source, written, context } = unit;
  const { text } = source;
  if (text.length > MAX_SCRIPT) {
    // The parser of the shell says that it is too long: a gap.
    yield tooLong(unit, "The recipes");
    return;
  }
  const isJust = /(?:^|\/)\.?justfile$/i.test(unit.path);
  const recipeLine = isJust ? /^[ \t]+\S/ : /^\t/;
  const variables = new Map<string, string>();
  const script = (body: string, start: number, end: number): Script => ({
    text: isJust ? body.replaceAll(/^[ \t]{1,40}[@-]{1,2}/gm, "") : shellText(body, variables),
    written: written.slice(start, end),
    shell: "posix",
    context,
    where: "The recipe",
    kind: "file",
    place: () => source.place(start, end),
  });
  let count = 0;
  let recipe: { start: number; end: number } | undefined;
  for (let at = 0; at < text.length && count < MAX_LINES; count += 1) {
    let end = lineEnd(text, at);
    while (text[end - 1] === "\\" && end < text.length) end = lineEnd(text, end + 1);
    const line = text.slice(at, end);
    if (recipeLine.test(line) && line.length < MAX_RECIPE) {
      recipe = { start: recipe?.start ?? at, end };
      if (recipe.end - recipe.start > MAX_RECIPE) recipe = undefined;
    } else {
      if (recipe) yield script(text.slice(recipe.start, recipe.end), recipe.start, recipe.end);
      recipe = undefined;
      const [, name, sign, value = ""] =
        /^(?:export\s+|override\s+)?([\w.-]{1,80})\s{0,20}(!=|[:?+]{0,3}=)\s{0,20}(.*)$/s.exec(line.slice(0, 4000)) ??
        [];
      if (name !== undefined) variables.set(name, value);
      if (sign === "!=") yield script(value, at, end);
      for (const called of line.slice(0, 4000).matchAll(/\$\(shell\s([^\n]{1,400})\)/g))
        yield script(called[1] ?? "", at, end);
    }
    at = end + 1;
  }
  if (recipe) yield script(text.slice(recipe.start, recipe.end), recipe.start, recipe.end);
}

/** A recipe as the shell reads it: without the signs of make, with the values of its variables. */
function shellText(recipe: string, variables: ReadonlyMap<string, string>): string {
  return recipe
    .replaceAll(/^\t\s{0,20}[@+-]{0,3}/gm, "")
    .replaceAll(/\$\$|\$[({]([\w.-]{1,80})[)}]/g, (_, name?: string) => {
      if (name === undefined) return "$";
      const value = variables.get(name);
      return value === undefined || value.includes("$(") || value.length > 400
        ? `\${${name.replaceAll(/\W/g, "_")}}`
        : value;
    })
    .slice(0, 2 * MAX_RECIPE);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
