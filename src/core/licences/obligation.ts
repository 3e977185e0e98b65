import type { SpdxLeaf } from "../spdx.ts";
import { idOf } from "./alternatives.ts";

/**
 * What a licence asks of who passes the work on, from little to much.
 *
 * - `public`: nothing
 * - `permissive`: to name the authors
 * - `file`: its own files stay under it (weak copyleft)
 * - `work`: the whole work goes under it (strong copyleft)
 * - `network`: also what is only offered over a network
 * - `restricted`: no commercial use, no changes, or a purpose is forbidden: not open source
 */
export const obligations = ["public", "permissive", "file", "work", "network", "restricted"] as const;
export type Obligation = (typeof obligations)[number];

/** What a licence asks; `undefined` for one that is not on this list. An exception takes strong copyleft back to files. */
export function obligationOf(leaf: SpdxLeaf): Obligation | undefined {
  const id = idOf(leaf);
  const found = FAMILIES.find(([, pattern]) => pattern.test(id))?.[0];
  return found === "work" && leaf.exception !== undefined ? "file" : found;
}

const FAMILIES: readonly (readonly [Obligation, RegExp])[] = [
  ["public", /^(?:CC0-1\.0|Unlicense|0BSD|MIT-0|PDDL-1\.0|WTFPL|blessing)$/],
  [
    "permissive",
    /^(?:MIT|MIT-.*|Apache-.*|BSD-.*|ISC|Zlib|BSL-1\.0|NCSA|PostgreSQL|PSF-2\.0|Python-2\.0|Unicode-(?:3\.0|DFS-2016)|CC-BY-[234]\.0|ODC-By-1\.0|UPL-1\.0|BlueOak-1\.0\.0|X11|curl|OpenSSL|Artistic-2\.0|AFL-3\.0|ECL-2\.0|OFL-1\.1|W3C|W3C-.*|HPND|Ruby|TCL|libpng-2\.0|zlib-acknowledgement)$/,
  ],
  ["file", /^(?:LGPL-.*|MPL-.*|EPL-.*|CDDL-.*|MS-RL|EUPL-.*|CECILL-C|APSL-.*)$/],
  ["work", /^(?:GPL-.*|CC-BY-SA-.*|ODbL-1\.0|CECILL-2\.1|Sleepycat)$/],
  ["network", /^(?:AGPL-.*)$/],
  [
    "restricted",
    /^(?:CC-BY-NC.*|CC-BY-ND-.*|BUSL-1\.1|SSPL-1\.0|Elastic-2\.0|JSON|PolyForm-.*|Hippocratic-.*|Parity-.*|Commons-Clause)$/,
  ],
];

/** Whether one asks more than another. */
export function isMore(a: Obligation, b: Obligation): boolean {
  return obligations.indexOf(a) > obligations.indexOf(b);
}
