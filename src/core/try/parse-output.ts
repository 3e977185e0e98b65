import type { Document } from "../document.ts";
import { parseJsonDocument } from "../json-document.ts";
import { type Source, textSource } from "../source.ts";
import type { SyntaxPort, SyntaxResult } from "../syntax.ts";
import { parseTomlDocument } from "../toml-document.ts";
import { parseYamlDocument } from "../yaml-document.ts";

/** What a parser of ours says of an output. */
export interface OutputJudgement {
  /** The kind, such as `JSON`. */
  readonly parser: string;
  /** The first thing that is wrong, with its line. */
  readonly fault?: string;
  /** Why it was not parsed. */
  readonly incomplete?: string;
}

const JSON_SUFFIXES = [".json", ".jsonld", ".sarif", ".webmanifest"];

/** Parses an output by the end of its name; `undefined` for a kind that none of our parsers reads. */
export function parseOutput(path: string, text: string, syntax: SyntaxPort): OutputJudgement | undefined {
  const source = textSource(path, text);
  if (JSON_SUFFIXES.some((suffix) => path.endsWith(suffix))) return judge("JSON", parseJsonDocument(source));
  if (path.endsWith(".toml")) return judge("TOML", parseTomlDocument(source));
  // A file of several documents is none that our reader takes apart.
  if (/\.ya?ml$/.test(path) && !/^---/m.test(text.slice(3)))
    return judge("YAML", parseYamlDocument(source, text, 0, "file"));
  if (path.endsWith(".ttl")) return judgeSyntax("Turtle", source, syntax.turtle);
  if (/\.(?:rq|sparql)$/.test(path)) return judgeSyntax("SPARQL", source, syntax.query);
  return undefined;
}

function judge(parser: string, { problems: [problem] }: Document): OutputJudgement {
  return problem ? { parser, fault: `line ${problem.at.line}: ${problem.message}` } : { parser };
}

function judgeSyntax(parser: string, source: Source, parse: (text: string) => SyntaxResult): OutputJudgement {
  const { faults, incomplete } = parse(source.text);
  if (incomplete !== undefined) return { parser, incomplete };
  const [fault] = faults;
  return fault ? { parser, fault: `line ${fault.line}: ${fault.message}` } : { parser };
}
