/** What the Rust crate `glob`, which ggen uses, refuses in a pattern or reads otherwise than it looks. */
export interface GlobFault {
  readonly message: string;
  /** The patterns to write instead, where that is mechanical. */
  readonly instead?: readonly string[];
}

const MAX_PATTERN = 1000;

/** The first fault of a pattern; `undefined` when it is good. */
export function globFault(pattern: string): GlobFault | undefined {
  if (pattern.length > MAX_PATTERN) return { message: `is longer than ${MAX_PATTERN} characters; shorten it` };
  if (pattern.includes("\\")) {
    const instead = pattern.replaceAll(/\\+/g, "/");
    return {
      message: "has a backslash, which is no separator and no escape there; write /",
      ...(globFault(instead) ? {} : { instead: [instead] }),
    };
  }
  return starFault(pattern) ?? bracketFault(pattern) ?? braceFault(pattern) ?? negationFault(pattern);
}

function starFault(pattern: string): GlobFault | undefined {
  for (const run of pattern.matchAll(/\*{2,}/g)) {
    if (run[0].length > 2) return { message: `has ${run[0].length} stars in a row; write * or **` };
    const before = pattern[run.index - 1];
    const after = pattern[run.index + 2];
    if ((before !== undefined && before !== "/") || (after !== undefined && after !== "/")) {
      return { message: "has ** beside other characters, and ** must be a whole path component; write **/*" };
    }
  }
  return undefined;
}

/** Follows the crate: `[` needs at least one character and a `]` after it; `[!` needs one more. */
function bracketFault(pattern: string): GlobFault | undefined {
  for (let at = pattern.indexOf("["); at !== -1; at = pattern.indexOf("[", at)) {
    const first = at + (pattern[at + 1] === "!" ? 2 : 1);
    const close = pattern.indexOf("]", first + 1);
    if (close === -1) return { message: "has a [ that no ] closes; close it, or write [[] for a bracket" };
    at = close + 1;
  }
  return undefined;
}

function braceFault(pattern: string): GlobFault | undefined {
  const group = /\{([^{}]*)\}/.exec(pattern);
  if (!group?.[1]?.includes(",")) return undefined;
  const rest = pattern.slice(0, group.index) + pattern.slice(group.index + group[0].length);
  const instead = /[{}]/.test(rest)
    ? []
    : group[1]
        .split(",")
        .map((choice) => pattern.slice(0, group.index) + choice + pattern.slice(group.index + group[0].length));
  return {
    message: `has ${group[0].length > 40 ? "{…}" : group[0]}, which stands for itself there; write one pattern for each`,
    ...(instead.length > 0 ? { instead } : {}),
  };
}

function negationFault(pattern: string): GlobFault | undefined {
  if (!pattern.startsWith("!")) return undefined;
  return { message: "begins with !, which excludes nothing there; name what to include" };
}

/** How a path or pattern leaves the directory that it is relative to; `undefined` when it stays inside. */
export function escapeOf(path: string): string | undefined {
  if (/^[/\\]/.test(path)) return "is absolute";
  if (/^[A-Za-z]:/.test(path)) return "names a drive";
  // Only a whole component climbs: `[...all]` and `v1..v2` do not.
  if (/(?:^|[/\\])\.\.(?:$|[/\\])/.test(path)) return "has a .. component";
  return undefined;
}
