import { quote } from "../../core/limits.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import type { Place } from "../../core/source.ts";
import type { Template } from "../../core/template.ts";
import { hasGgenHeader, headerOf, renderedKeys } from "../../core/template-keys.ts";
import { headerTexts } from "../../core/template-texts.ts";
import { isKnownName } from "../../core/tera/known-names.ts";
import { meantName, otherKind } from "../../core/tera/meant-name.ts";
import { type TeraUse, teraUses } from "../../core/tera/used-names.ts";
import type { EmbeddedText } from "../../core/yaml-text.ts";

/** Different names of one template for which another is sought, and places that one fix changes. */
const MAX_SOUGHT = 50;
const MAX_EDITS = 200;

export default defineRule({
  id: "template/unknown-filter",
  subject: "template",
  severity: "error",
  summary: "Use only filters, functions and testers that ggen has",
  *check({ template, pack }, tools) {
    if (template.unterminated || (!pack && !hasGgenHeader(template))) return;
    const found = new Map<string, { readonly use: TeraUse; readonly places: Place[] }>();
    for (const { text, place } of renderedTexts(template)) {
      if (!text.includes("{")) continue;
      const unknown = [...teraUses(text)].filter((use) => !isKnownName(use));
      // What does not parse is no use of anything yet.
      if (unknown.length === 0) continue;
      const { faults, incomplete } = tools.syntax.tera(text);
      if (faults.length > 0 || incomplete !== undefined) continue;
      for (const use of unknown) {
        const key = `${use.kind} ${use.name}`;
        const entry = found.get(key) ?? { use, places: [] };
        entry.places.push(place(use.start, use.end));
        found.set(key, entry);
      }
    }
    let sought = 0;
    for (const { use, places } of found.values()) {
      sought += 1;
      yield* report(use, places, sought > MAX_SOUGHT ? undefined : meantName(use));
    }
  },
});

/** The texts of a template that ggen renders. With `from` its body is another file. */
function* renderedTexts(template: Template): Generator<Pick<EmbeddedText, "text" | "place">> {
  const { source, bodyStart, body } = template;
  for (const key of renderedKeys) yield* headerTexts(template, key);
  if (headerOf(template)?.["from"] !== undefined) return;
  yield { text: body, place: (start, end = start) => source.place(bodyStart + start, bodyStart + end) };
}

function* report(use: TeraUse, places: readonly Place[], meant: string | undefined): Generator<Reported> {
  const [at] = places;
  if (!at) return;
  const what = `No release of ggen has a ${use.kind} ${quote(use.name)}, so it stops where this runs`;
  const other = otherKind(use);
  if (other) {
    yield { message: `${what}; it is a ${other}: write ${HOW[other](use.name)}`, at };
  } else if (meant === undefined) {
    yield {
      message: `${what}; use one that it has, or keep text of another tool between {% raw %} and {% endraw %}`,
      at,
    };
  } else {
    const fix = {
      summary: `Rename the ${use.kind} to ${meant}`,
      safe: false,
      edits: places.map((place) => ({ at: place, text: meant })),
    };
    yield { message: `${what}; write ${meant}`, at, ...(places.length > MAX_EDITS ? {} : { fix }) };
  }
}

const HOW: Readonly<Record<TeraUse["kind"], (name: string) => string>> = {
  filter: (name) => `value | ${name}`,
  function: (name) => `${name}()`,
  tester: (name) => `value is ${name}`,
};
