import { MANIFEST_NAMES } from "../../core/recognise.ts";
import { type Tools, defineRule } from "../../core/rule.ts";
import { directoryOf, joinPath } from "../../core/tree.ts";

/** Words in a row of the comments from which on they explain something, rather than name the file. */
const EXPLANATION = 8;

export default defineRule({
  id: "rdf/empty-graph",
  subject: "turtle",
  severity: "warning",
  summary: "Ship graphs that say something",
  *check(source, tools) {
    if (!isInPack(source.path, tools) || isExplained(source.text)) return;
    if (tools.syntax.turtle(source.text).triples !== 0) return;
    yield {
      message:
        "The graph has no triple, so queries find nothing in it; fill it, remove the file, or say in a comment why it is empty",
      at: source.place(0),
    };
  },
});

/** Elsewhere an empty graph may be a project's own, of which its packs bring all the facts, or a test. */
function isInPack(path: string, tools: Tools): boolean {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    if (MANIFEST_NAMES.some((name) => tools.has(joinPath(directory, name)))) return true;
    if (directory === "") return false;
  }
}

/** True when the comments say more than a title: ggen demands the graph of a pack even of one that needs none. */
function isExplained(text: string): boolean {
  let words = 0;
  for (const line of text.split("\n")) {
    const comment = line.trimStart();
    if (!comment.startsWith("#")) {
      if (comment !== "") words = 0;
      continue;
    }
    // Statements that were commented out are no words: they have names with a colon, brackets and dots of their own.
    for (const word of comment.split(/[\s#]+/)) {
      if (word === "") continue;
      words = /^[("'`]?[\p{L}\p{N}][\p{L}\p{N}'/_-]*[)"'`]?[,.;:!?)]*$/u.test(word) ? words + 1 : 0;
      if (words >= EXPLANATION) return true;
    }
  }
  return false;
}
