import { readFileSync } from "node:fs";

/** One row of EXPECTED.tsv: something that is wrong in the corpus, or a trap that only looks so. */
export interface ExpectedRow {
  readonly severity: string;
  readonly code: string;
  readonly file: string;
  /** `undefined` for what concerns a file or directory as a whole. */
  readonly line: number | undefined;
  readonly detail: string;
}

/** The rules that find the defect of a code. A match by any other rule does not count. */
export const rulesOfCode: Readonly<Record<string, readonly string[]>> = {};

/** Codes whose defect cannot be seen in the files of the corpus, with the reason. */
export const outOfReach: Readonly<Record<string, string>> = {};

export function readExpected(root: string): readonly ExpectedRow[] {
  return readFileSync(`${root}/EXPECTED.tsv`, "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((text) => {
      const [severity = "", code = "", file = "", line = "", detail = ""] = text.split("\t");
      return { severity, code, file, line: line === "" ? undefined : Number(line), detail };
    });
}
