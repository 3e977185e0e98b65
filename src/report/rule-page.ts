import { urlPath } from "./escape.ts";

/** The repository of this program: where its rules are explained. */
export const INFORMATION = "https://github.com/ggen/validate-gpack";

/** The address of the list of all rules. */
export const RULES_PAGE = `${INFORMATION}/blob/main/docs/rules.md`;

/** The address of the page of a rule. */
export function rulePage(id: string): string {
  return `${INFORMATION}/blob/main/tests/rules/${urlPath(id)}.md`;
}
