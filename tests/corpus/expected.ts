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
export const rulesOfCode: Readonly<Record<string, readonly string[]>> = {
  "ABSOLUTE-PATH": ["lock/absolute-path"],
  "CATEGORY-CASE": ["index/category-case"],
  "CHECKSUM-MEANING": ["integrity/shared-download"],
  "DEAD-URL": ["manifest/branch-url"],
  "DEP-NOT-GPACK": ["manifest/dependency-not-gpack"],
  "FILE-MISSING": ["layout/declared-file"],
  "FIXTURE-INVALID": ["manifest/archive-rules"],
  "GIT-REV-UNKNOWN": ["integrity/fabricated-revision"],
  "GLOB-DUPLICATE": ["template/glob-duplicate"],
  "GLOB-EMPTY": ["template/glob-empty"],
  "GPACK-DIALECT": ["manifest/dialect"],
  "ID-FILENAME": ["layout/file-stem"],
  "ID-NOT-SLUG": ["manifest/id-pattern", "index/id-pattern", "layout/directory-name"],
  "INTEGRITY-FAKE": ["integrity/placeholder-digest"],
  "LICENSE-MISSING": ["layout/license-file"],
  "LOCK-FORMAT": ["lock/format"],
  "MAKE-CARGO-MAKE": ["make/dialect"],
  "MAKE-DEPLOY-NO-TEST": ["make/deploy-tested"],
  "MAKE-HOOK-RECURSION": ["make/hook-recursion"],
  "MAKE-IGNORED-KEY": ["make/ignored-key"],
  "MAKE-IGNORED-SECTION": ["make/ignored-section"],
  "MAKE-LOAD": ["make/form", "make/phase-commands"],
  "MANIFEST-MISSING": ["layout/manifest-present"],
  "MISPLACED-KEY": ["manifest/misplaced-key"],
  "MISSING-ENTRY": ["registry/present-is-listed"],
  "NAME-DRIFT": ["registry/name-match"],
  "PACK-FIELD-MISSING": ["manifest/required-field"],
  "PACK-NO-TEMPLATES": ["layout/templates-present"],
  "PACK-ONTOLOGY-MISSING": ["layout/ontology-file"],
  "PACK-OTHER-SCHEMA": ["manifest/other-schema"],
  "PACK-SOURCE-ABSENT": ["registry/listed-is-present"],
  "PACK-UNKNOWN-KEY": ["manifest/unknown-key"],
  "PACKAGE-NOT-MARKETPLACE": ["registry/set-package-known"],
  "PATH-MISSING": ["lock/missing-source"],
  "PREFIX-COLLISION": ["layout/prefix-collision"],
  "README-MISSING": ["layout/readme-file"],
  "RECEIPT-STALE": ["registry/receipt-outdated"],
  "READY-CONTRADICTION": ["registry/ready-contradiction"],
  "REG-EMPTY": ["index/empty-list"],
  "REG-FIELD-MISSING": ["index/required-field", "registry/license-stated"],
  "REG-NULL": ["index/null-field"],
  "SCRIPT-INLINE": ["manifest/shell-command"],
  "SHA256-FAKE": ["integrity/fabricated-digest"],
  "SHA256-MALFORMED": ["integrity/malformed-digest"],
  "SHA256-PLACEHOLDER": ["integrity/placeholder-digest"],
  "SHELL-IN-MANIFEST": ["manifest/shell-command"],
  "SPARQL-MULTI": ["rdf/multi-query"],
  "SPARQL-PARSE": ["rdf/query-syntax"],
  "STALE-ENTRY": ["registry/manifest-readable"],
  "TEMPLATE-UNRESOLVABLE": ["template/unresolvable"],
  "TEST-ENTRY": ["lock/test-entry"],
  "TOML-1.1-ONLY": ["syntax/toml-version"],
  "TOML-PARSE": ["syntax/toml", "syntax/toml-version"],
  "TPL-NO-FRONTMATTER": ["template/no-header"],
  "TPL-NO-TO": ["template/missing-to"],
  "TPL-SHELL": ["template/shell-hook"],
  "TPL-UNKNOWN-KEY": ["template/unknown-key"],
  "TPL-VARS": ["template/removed-key"],
  "TTL-PARSE": ["rdf/turtle-syntax"],
  TYPE: ["manifest/field-type"],
  "URL-MUTABLE": ["registry/mutable-url"],
  "VERSION-DRIFT": ["lock/tool-version"],
  "WORKSPACE-MISSING": ["make/workspace-present"],
};

/** Codes whose defect cannot be seen in the files of the corpus, with the reason; they count as missed. */
export const outOfReach: Readonly<Record<string, string>> = {
  "CHECKSUM-STALE": "the corpus holds only part of the files that the checksum covers",
  "MANIFEST-ABSENT-AT-REV": "the commit is not part of the corpus",
};

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
