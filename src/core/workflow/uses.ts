/** What `uses:` names, taken apart. */
export interface Uses {
  /** `owner/name`, in lower case. */
  readonly repository: string;
  /** The directory or workflow in the repository; `""` for its root. */
  readonly path: string;
  /** The tag, branch or commit; `undefined` when none is given. */
  readonly ref: string | undefined;
}

/** Whether a `uses:` names something of the repository itself: `./` in its work tree, `$/` at the running commit. */
export function isOwn(uses: string): boolean {
  return uses.startsWith("./") || uses.startsWith("$/");
}

/** Takes apart `owner/name/path@ref`; `undefined` for a path of this repository and for an image. */
export function parseUses(uses: string): Uses | undefined {
  if (isOwn(uses) || uses.startsWith("docker://")) return undefined;
  const at = uses.indexOf("@");
  const [owner = "", name = "", ...path] = (at === -1 ? uses : uses.slice(0, at)).split("/");
  return {
    repository: `${owner}/${name}`.toLowerCase(),
    path: path.join("/"),
    ref: at === -1 ? undefined : uses.slice(at + 1),
  };
}

/** Whether a `uses:` names an action, whatever its version. */
export function isAction(uses: string | undefined, repository: string, path = ""): boolean {
  const parsed = uses === undefined ? undefined : parseUses(uses);
  return parsed?.repository === repository && parsed.path === path;
}
