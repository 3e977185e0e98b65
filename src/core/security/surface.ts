/** Files that something runs or obeys as soon as they are there, and who does. */
const SURFACES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.github\/(?:workflows|actions)\//, "run by GitHub Actions"],
  [/(?:^|\/)\.gitlab-ci\.ya?ml$|(?:^|\/)\.(?:circleci|buildkite|woodpecker)\//, "run by the CI"],
  [
    /(?:^|\/)(?:Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.drone\.yml)$/,
    "run by the CI",
  ],
  [/(?:^|\/)(?:\.git|git~\d)\//i, "part of the repository of git itself"],
  [/(?:^|\/)\.config\/git\//, "obeyed by git"],
  [/(?:^|\/)\.(?:husky|githooks)\//, "run by git on commits"],
  [/(?:^|\/)\.(?:gitattributes|gitmodules|gitconfig)$/, "obeyed by git"],
  [/(?:^|\/)\.pre-commit-config\.ya?ml$|(?:^|\/)lefthook\.ya?ml$/, "run by git on commits"],
  [
    /(?:^|\/)\.(?:npmrc|yarnrc(?:\.yml)?|pypirc|netrc|condarc|bundle\/config|gemrc|terraformrc)$|(?:^|\/)(?:pip\.conf|pip\.ini|bunfig\.toml|nuget\.config)$/,
    "read by a package manager, with credentials and addresses in it",
  ],
  [
    /(?:^|\/)\.cargo\/config(?:\.toml)?$|(?:^|\/)rust-toolchain(?:\.toml)?$/,
    "obeyed by cargo, which runs what it names",
  ],
  [/(?:^|\/)\.(?:pnpmfile\.c?js|yarn\/(?:releases|plugins)\/)/, "run by the package manager"],
  [
    /(?:^|\/)\.?mise(?:\.\w+)?\.toml$|(?:^|\/)\.(?:tool-versions|direnv\/)/,
    "obeyed by the shell that enters the directory",
  ],
  [
    /(?:^|\/)\.(?:exrc|nvimrc|vimrc|gdbinit|lldbinit|Rprofile|irbrc|pryrc|psqlrc)$|(?:^|\/)\.config\/n?vim\//,
    "run by a program that is started there",
  ],
  [/(?:^|\/)\.ssh\//, "obeyed by ssh"],
  [/(?:^|\/)build\.rs$/, "run by cargo while it builds"],
  [/(?:^|\/)(?:setup|conftest|sitecustomize)\.py$|\.pth$/, "run by Python by itself"],
  [
    /(?:^|\/)\.vscode\/(?:tasks|settings|launch|extensions)\.json$|(?:^|\/)\.(?:idea|zed|fleet|vs)\//,
    "obeyed by the editor",
  ],
  [/(?:^|\/)\.devcontainer\//, "run by the editor when it opens the project"],
  [/(?:^|\/)(?:\.github\/|docs\/)?CODEOWNERS$/, "what decides who reviews"],
  [
    /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL)(?:\.\w+)?\.md$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$|(?:^|\/)\.?mcp\.json$|(?:^|\/)\.(?:claude|cursor|codex|windsurf|gemini|continue|aider|roo|kiro|junie|amazonq)\/|(?:^|\/)copilot-instructions\.md$/i,
    "obeyed by coding agents",
  ],
  [
    /(?:^|\/)\.(?:bashrc|bash_(?:profile|aliases|login|logout)|profile|zshrc|zprofile|zshenv|envrc|inputrc)$/,
    "run by every shell",
  ],
  [/(?:^|\/)\.(?:env)$/, "read as the environment of the program"],
];

/** What runs or obeys a file of a project by itself, in words that follow "is"; `undefined` for an ordinary one. */
export function surfaceOf(path: string): string | undefined {
  const plain = simplified(path);
  return SURFACES.find(
    ([pattern]) => pattern.test(plain) || (/^\.[A-Z]/m.test(plain) && pattern.test(plain.toLowerCase())),
  )?.[1];
}

/** A path as a file system takes it: without `.`, with `..` worked out, and without what Windows and macOS leave out of names. */
function simplified(path: string): string {
  const names: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    const name = part.replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, "").replace(/(?:::?\$\w+)+$/, "");
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(/^\.+$/.test(name) ? name : name.replace(/[. ]+$/, ""));
  }
  return names.join("/");
}
