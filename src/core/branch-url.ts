/** The branch that a link to a code host points at, where it plainly names one and no tag or commit. */
export function branchOf(link: string): string | undefined {
  if (link.length > 2000 || !URL.canParse(link)) return undefined;
  const { hostname, pathname } = new URL(link);
  const steps = pathname.split("/").filter((step) => step !== "");
  switch (hostname.replace(/^www\./, "")) {
    case "github.com":
      return onGithub(steps.slice(2));
    case "raw.githubusercontent.com":
    case "codeload.github.com":
      return named(hostname.startsWith("codeload") ? steps.slice(3) : steps.slice(2));
    case "codeberg.org":
      return steps[2] === "src" && steps[3] === "branch" ? steps[4] : undefined;
    default: {
      const dash = steps.indexOf("-");
      return dash > 1 && /^(?:tree|blob|raw|archive)$/.test(steps[dash + 1] ?? "")
        ? named(steps.slice(dash + 2))
        : undefined;
    }
  }
}

function onGithub(steps: readonly string[]): string | undefined {
  const [kind, ...ref] = steps;
  switch (kind) {
    case "tree":
    case "blob":
    case "raw":
    case "edit":
    case "zipball":
    case "tarball":
    case "archive":
      return named(ref);
    default:
      return undefined;
  }
}

/** `refs/heads/x` is a branch; a bare name is one unless its digits suggest a tag or a commit. */
function named(ref: readonly string[]): string | undefined {
  if (ref[0] === "refs") return ref[1] === "heads" ? withoutArchive(ref[2]) : undefined;
  const name = withoutArchive(ref[0]);
  return name === undefined || /\d/.test(name) || /^[a-f]{7,}$/.test(name) ? undefined : name;
}

function withoutArchive(name: string | undefined): string | undefined {
  const bare = name?.replace(/\.(?:zip|tar\.gz|tgz)$/, "");
  return bare === "" ? undefined : bare;
}
