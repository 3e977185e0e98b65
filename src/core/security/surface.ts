/** Files that something runs or obeys as soon as they are there, and who does. */
const SURFACES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.github\/(?:workflows|actions)\//, "run by GitHub Actions"],
  [/(?:^|\/)\.gitlab-ci\.ya?ml$|(?:^|\/)\.(?:circleci|buildkite|woodpecker)\//, "run by the CI"],
  [
    /(?:^|\/)(?:Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.drone\.yml)$/,
    "run by the CI",
  ],
  [/(?:^|\/)\.git\//, "part of the repository of git itself"],
  [/(?:^|\/)\.(?:husky|githooks)\//, "run by git on commits"],
  [/(?:^|\/)\.(?:gitattributes|gitmodules|gitconfig)$/, "obeyed by git"],
  [/(?:^|\/)\.pre-commit-config\.ya?ml$|(?:^|\/)lefthook\.ya?ml$/, "run by git on commits"],
  [
    /(?:^|\/)\.(?:npmrc|yarnrc(?:\.yml)?|pypirc|netrc)$|(?:^|\/)pip\.conf$/,
    "read by a package manager, with credentials and addresses in it",
  ],
  [
    /(?:^|\/)\.cargo\/config(?:\.toml)?$|(?:^|\/)rust-toolchain(?:\.toml)?$/,
    "obeyed by cargo, which runs what it names",
  ],
  [/(?:^|\/)build\.rs$/, "run by cargo while it builds"],
  [/(?:^|\/)(?:setup|conftest|sitecustomize)\.py$|\.pth$/, "run by Python by itself"],
  [/(?:^|\/)\.vscode\/(?:tasks|settings|launch|extensions)\.json$|(?:^|\/)\.idea\//, "obeyed by the editor"],
  [/(?:^|\/)\.devcontainer\//, "run by the editor when it opens the project"],
  [/(?:^|\/)(?:\.github\/|docs\/)?CODEOWNERS$/, "what decides who reviews"],
  [
    /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL)(?:\.\w+)?\.md$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$|(?:^|\/)\.?mcp\.json$|(?:^|\/)\.(?:claude|cursor|codex|windsurf)\/|(?:^|\/)copilot-instructions\.md$/i,
    "obeyed by coding agents",
  ],
  [/(?:^|\/)\.(?:bashrc|bash_profile|profile|zshrc|zprofile|zshenv|envrc|inputrc)$/, "run by every shell"],
  [/(?:^|\/)\.(?:env)$/, "read as the environment of the program"],
];

/** What runs or obeys a file of a project by itself, in words that follow "is"; `undefined` for an ordinary one. */
export function surfaceOf(path: string): string | undefined {
  const plain = path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  return SURFACES.find(([pattern]) => pattern.test(plain))?.[1];
}
