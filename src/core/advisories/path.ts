/** Where a registry keeps its advisories: beside its policy, and like it read from the base. */
const ADVISORIES = "registry/advisories/";

/** Whether a path is that of an advisory of the registry. */
export function isAdvisoryPath(path: string): boolean {
  return path.startsWith(ADVISORIES) && path.endsWith(".json") && !path.slice(ADVISORIES.length).includes("/");
}

/** The path of the advisory with an id. */
export function advisoryPath(id: string): string {
  return `${ADVISORIES}${id}.json`;
}
