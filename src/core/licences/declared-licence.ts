import { type SpdxExpression, leavesOf, parseSpdx } from "../spdx.ts";
import { idOf } from "./alternatives.ts";

/** The licence that a text declares; `undefined` for one that is no expression of SPDX. */
export function declaredLicence(license: string | undefined): SpdxExpression | undefined {
  const parsed = license === undefined ? undefined : parseSpdx(license);
  return parsed && !("fault" in parsed) ? parsed.expression : undefined;
}

/** The ids of an expression, current ones. */
export function licenceIds(expression: SpdxExpression): ReadonlySet<string> {
  return new Set(leavesOf(expression).map(idOf));
}
