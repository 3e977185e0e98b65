import { isTable, own, text } from "../document.ts";
import { base64ToHex, hexToBase64 } from "../integrity/base64.ts";

/** What an in-toto statement, version 1, says of which files. Source: the in-toto attestation framework. */
export interface Statement {
  readonly predicateType: string;
  readonly predicate: unknown;
  /** The digests and commits that it names, as evidence names them: `h1:…`, or 40 hexadecimal digits. */
  readonly subjects: readonly string[];
}

/** The type of a statement. */
export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";

/** Subjects of a statement that are looked at. */
const MAX_SUBJECTS = 1024;

/** Reads a statement; `undefined` for a value that is none. */
export function readStatement(value: unknown): Statement | undefined {
  const predicateType = text(value, "predicateType");
  const subject = own(value, "subject");
  if (text(value, "_type") !== STATEMENT_TYPE || predicateType === undefined || !Array.isArray(subject))
    return undefined;
  return {
    predicateType,
    predicate: own(value, "predicate"),
    subjects: subject.slice(0, MAX_SUBJECTS).flatMap((item: unknown) => digestsOf(own(item, "digest"))),
  };
}

/** The digests of a subject that name a tree of files or a commit. */
function digestsOf(digest: unknown): readonly string[] {
  if (!isTable(digest)) return [];
  const directory = text(digest, "dirHash");
  const commit = text(digest, "gitCommit");
  return [
    ...(directory !== undefined && /^[0-9a-f]{64}$/.test(directory) ? [`h1:${hexToBase64(directory)}`] : []),
    ...(commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? [commit] : []),
  ];
}

/** A digest set for what evidence is bound to: `dirHash` is Go's `h1:` in hexadecimal digits. */
export function digestSet(digest: string | null, commit: string | null): Readonly<Record<string, string>> {
  const hex = digest === null ? undefined : base64ToHex(digest.replace(/^h1:/, ""));
  return { ...(hex === undefined ? {} : { dirHash: hex }), ...(commit === null ? {} : { gitCommit: commit }) };
}
