import type { Policy } from "../policy.ts";
import type { BranchSettings } from "../workflow/branch-settings.ts";

/** The small valid trees that the cases of a page are laid over. */
export const baseNames = ["gpack", "registry", "release", "empty"] as const;
export type BaseName = (typeof baseNames)[number];

/** One case of a rule's page: files laid over a base, the lines a user sees, the files after the fix. */
export interface Case {
  readonly name: string;
  /** Path to text; `undefined` deletes the file of the base. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** Paths whose text writes bytes as `\xNN`, for what no page can show. */
  readonly bytes: ReadonlySet<string>;
  /** Paths that are symbolic links. */
  readonly links: ReadonlySet<string>;
  /** Paths that can be executed. */
  readonly executables: ReadonlySet<string>;
  /** Paths that are git submodules. */
  readonly submodules: ReadonlySet<string>;
  /** The files that a change starts from, laid over the base; the head has them too, under `files`. */
  readonly before: ReadonlyMap<string, string | undefined>;
  /** What the base became after the change left it, laid over what the change starts from; empty where it stayed. */
  readonly tip: ReadonlyMap<string, string | undefined>;
  /** The head of another change from the same start, laid over that; empty where there is none. */
  readonly other: ReadonlyMap<string, string | undefined>;
  /** Files of other repositories and commits: `<git_url>@<git_rev>#<path>` to text. */
  readonly sources: ReadonlyMap<string, string>;
  readonly expected: readonly string[];
  readonly fixed: ReadonlyMap<string, string>;
}

/** The page of a rule: its documentation, and the cases that test it. */
export interface Page {
  readonly id: string;
  readonly base: BaseName;
  /** The day of the run. */
  readonly today: string;
  /** What the repository demands of a branch; absent where it was not asked. */
  readonly settings: BranchSettings | undefined;
  /** Logins of who makes the changes of its cases and approves them. */
  readonly people: readonly string[];
  /** What the registry decides for itself, over the default policy. */
  readonly policy: Partial<Policy>;
  readonly prose: string;
  readonly cases: readonly Case[];
}

/** Parses a page; throws with the page's name and line when its form is wrong. */
export function parsePage(id: string, text: string): Page {
  const lines = text.split("\n");
  const fail = (line: number, why: string): never => {
    throw new Error(`tests/rules/${id}.md:${line + 1}: ${why}`);
  };
  if (lines[0] !== `# ${id}`) fail(0, `the title must be "# ${id}"`);
  const named = /^Base: (\w+)$/m.exec(text)?.[1] ?? "gpack";
  const base = baseNames.find((name) => name === named) ?? fail(0, `the base is one of ${baseNames.join(", ")}`);

  type Draft = {
    name: string;
    files: Map<string, string | undefined>;
    before: Map<string, string | undefined>;
    tip: Map<string, string | undefined>;
    other: Map<string, string | undefined>;
    sources: Map<string, string>;
    links: Set<string>;
    executables: Set<string>;
    submodules: Set<string>;
    bytes: Set<string>;
    expected: string[];
    fixed: Map<string, string>;
  };
  const cases: Draft[] = [];
  const prose: string[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const heading = /^## (.+)$/.exec(line)?.[1];
    const fence = /^(`{3,})(\S*) ?(.*)$/.exec(line);
    const current = cases.at(-1);
    if (heading) {
      const empty = {
        files: new Map(),
        before: new Map(),
        tip: new Map(),
        other: new Map(),
        sources: new Map(),
        links: new Set<string>(),
        executables: new Set<string>(),
        submodules: new Set<string>(),
        bytes: new Set<string>(),
        expected: [],
        fixed: new Map(),
      };
      cases.push({ name: heading, ...empty });
    } else if (fence && current) {
      const [, ticks = "", language = "", info = ""] = fence;
      const close = lines.indexOf(ticks, at + 1);
      if (close === -1) fail(at, "the fence is not closed");
      const body = lines.slice(at + 1, close);
      const content = body.length === 0 ? "" : `${body.join("\n")}\n`;
      const [path = "", mark] = info.split(" ");
      if (language === "expect") current.expected.push(...body);
      else if (path.includes("://")) {
        current.sources.set(path, content);
        if (language === "link") current.links.add(path);
      } else if (mark === "base") current.before.set(path, language === "deleted" ? undefined : content);
      else if (mark === "tip" || mark === "other")
        current[mark].set(path, language === "deleted" ? undefined : content);
      else if (language === "deleted") current.files.set(path, undefined);
      else if (language === "link") {
        current.files.set(path, body.join(""));
        current.links.add(path);
      } else if (language === "submodule") {
        current.files.set(path, body.join(""));
        current.submodules.add(path);
      } else if (mark === "fixed") current.fixed.set(path, content);
      else if (path !== "") {
        // What is too long for a page is written once: `x1000` repeats it.
        const times = /^x(\d{1,7})$/.exec(mark ?? "")?.[1];
        current.files.set(path, times === undefined ? content : `${body.join("\n").repeat(Number(times))}\n`);
        if (mark === "executable") current.executables.add(path);
        if (mark === "bytes") current.bytes.add(path);
      }
      at = close;
    } else if (!current) prose.push(line);
  }
  const policy = JSON.parse(/^Policy: (.+)$/m.exec(text)?.[1] ?? "{}") as Partial<Policy>;
  const today = /^Today: (.+)$/m.exec(text)?.[1] ?? "2026-10-01";
  const demanded = /^Settings: (.+)$/m.exec(text)?.[1];
  const settings = demanded === undefined ? undefined : (JSON.parse(demanded) as BranchSettings);
  const people = (/^People: (.+)$/m.exec(text)?.[1] ?? "").split(/[\s,]+/).filter((name) => name !== "");
  return { id, base, today, people, settings, policy, prose: prose.join("\n"), cases };
}
