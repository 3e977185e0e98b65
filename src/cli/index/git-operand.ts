import { InputError } from "../../core/input-error.ts";
import { plainPath } from "../../core/registry.ts";

/** A gpack in a repository, as a command line names it. */
export interface GitOperand {
  readonly gitUrl: string;
  /** The full id of a commit, or the name of a branch or tag. */
  readonly revision: string;
  /** The directory of the gpack, `""` for the root of the repository. */
  readonly path: string;
}

/** True for an operand that names a repository and no directory of this machine. */
export function isGitOperand(operand: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(operand) || /^git@[^/]+:/.test(operand);
}

/**
 * Takes `<git-url>@<revision>#<path>` apart.
 * @throws InputError for one that names no revision, or a path that leaves the repository
 */
export function parseGitOperand(operand: string): GitOperand {
  const form =
    "write `https://github.com/example/packs@<commit>#packs/greeting`, with a full commit id, a tag or a branch";
  const [before = "", ...rest] = operand.split("#");
  const stated = rest.join("#");
  const path = plainPath(stated);
  if (path === undefined)
    throw new InputError("gpack", `the path ${JSON.stringify(stated)} leaves the repository; ${form}`);
  // A name before the host ends with `@`, too: the revision is what follows the path of the address.
  const at = before.lastIndexOf("@");
  const gitUrl = before.slice(0, at);
  const revision = before.slice(at + 1);
  if (at === -1 || !/^[a-z][a-z0-9+.-]*:\/\/[^/]+\/./i.test(gitUrl) || revision === "") {
    throw new InputError("gpack", `${JSON.stringify(operand)} names no revision of a repository; ${form}`);
  }
  return { gitUrl, revision, path };
}
