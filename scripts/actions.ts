import { existsSync, readdirSync } from "node:fs";

/** The action at the root of the repository. */
export const rootAction = "validate-gpack";

/** The names of all actions: the folders of src/actions that have a program. */
export function actionNames(): readonly string[] {
  return readdirSync("src/actions", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`src/actions/${entry.name}/main.ts`))
    .map(({ name }) => name)
    .toSorted();
}
