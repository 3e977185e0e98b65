import { base64ToHex } from "../integrity/base64.ts";
import { own, text } from "../document.ts";

/** What in-toto statements are signed as. */
export const PAYLOAD_TYPE = "application/vnd.in-toto+json";

/** One thing that a statement is about. */
export interface StatementSubject {
  readonly name: string;
  /** Digests in lower-case hexadecimal, by algorithm. */
  readonly digests: ReadonlyMap<string, string>;
}

export interface Statement {
  readonly predicateType: string;
  readonly subjects: readonly StatementSubject[];
}

/** Subjects of a statement that are read: as many as GitHub attests at once. */
const MAX_SUBJECTS = 1024;

/** Reads an in-toto statement (https://in-toto.io/Statement/v1); `undefined` for anything else. */
export function readStatement(payload: string): Statement | undefined {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    return undefined;
  }
  const type = text(value, "_type");
  const predicateType = text(value, "predicateType");
  const written = own(value, "subject");
  if (type !== "https://in-toto.io/Statement/v1" && type !== "https://in-toto.io/Statement/v0.1") return undefined;
  if (predicateType === undefined || !Array.isArray(written) || written.length > MAX_SUBJECTS) return undefined;
  const subjects = written.map((subject: unknown): StatementSubject => {
    const digest = own(subject, "digest");
    const digests = Object.entries(typeof digest === "object" && digest !== null ? digest : {}).flatMap(
      ([algorithm, hex]): readonly [string, string][] => (typeof hex === "string" ? [[algorithm, hex]] : []),
    );
    return { name: text(subject, "name") ?? "", digests: new Map(digests) };
  });
  return { predicateType, subjects };
}

/** How a version of a pack is called in statements. */
export function subjectName(id: string, version: string): string {
  return `${id}@${version}`;
}

/** The canonical digest `h1:…` in hexadecimal: the SHA-256 of the list of its files; `undefined` for another text. */
export function hexOfIntegrity(integrity: string): string | undefined {
  const hex = integrity.startsWith("h1:") ? base64ToHex(integrity.slice(3)) : undefined;
  return hex?.length === 64 ? hex : undefined;
}

/**
 * Whether a statement is about a pack: a subject has its name and its canonical digest, as `dirHash`, or as the `sha256` of
 * the list of files that it is made from. A statement that gives both must give the same.
 */
export function isAbout({ subjects }: Statement, name: string, integrity: string): boolean {
  const hex = hexOfIntegrity(integrity);
  if (hex === undefined) return false;
  return subjects.some((subject) => {
    const stated = ["dirHash", "sha256"].flatMap((algorithm) => subject.digests.get(algorithm) ?? []);
    return subject.name === name && stated.length > 0 && stated.every((digest) => digest === hex);
  });
}
