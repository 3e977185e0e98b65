import type { ShellCommand } from "./command.ts";

/** Variables that make programs load code or run a command, and the values that are harmless. */
const LOADING: readonly (readonly [RegExp, RegExp | undefined, string])[] = [
  [
    /^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$/,
    /^(?:\/usr\/lib|\/lib|\/usr\/local\/lib|\/opt\/homebrew)\/|^lib\w+\.so|^$|^\$\{?(?!PWD|HOME|TMP)\w+\}?(?:$|\$)|^\$\(|^`|(?:jemalloc|tcmalloc|mimalloc|asan|stdbuf|faketime)/,
    "makes every program load a library",
  ],
  [
    /^NODE_OPTIONS$/,
    /^(?!.*(?:--require|--import|--loader|--experimental-loader|-r)[\s=])/,
    "makes every node load code",
  ],
  [
    /^(?:BASH_ENV|ENV)$/,
    /^(?:production|development|test|staging|dev|prod|local|ci)?$/i,
    "makes every shell run a file",
  ],
  [
    /^(?:PROMPT_COMMAND|PYTHONSTARTUP|PERL5DB|PERL5OPT|RUBYOPT|GIT_EXTERNAL_DIFF|GIT_PROXY_COMMAND|GIT_CONFIG_GLOBAL|GIT_TEMPLATE_DIR)$/,
    /^(?:-W\S*|--\w*jit|\/dev\/null)?$|^(?:history|printf|echo|__git_ps1|_direnv_hook|:)\b|^\$\{?PROMPT_COMMAND/,
    "makes other programs run what it names",
  ],
  [
    /^GIT_(?:SSH_COMMAND|SSH|ASKPASS)$/,
    /^(?:\/usr\/bin\/)?ssh(?:$| (?!.*(?:ProxyCommand|LocalCommand)))|^(?:true|echo|\/bin\/(?:true|echo))?$/i,
    "makes git run a program",
  ],
  [
    /^(?:JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_OPTS|GRADLE_OPTS)$/,
    /^(?!.*-(?:javaagent|agentpath|agentlib))/,
    "makes every Java load code",
  ],
  [
    /^(?:RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|CARGO_BUILD_RUSTC_WRAPPER)$/,
    /^(?:\/usr\/(?:local\/)?bin\/)?(?:sccache|cachepot)?$|sccache/,
    "makes cargo run a program",
  ],
];
/** What a runner of GitHub takes over into the steps that follow. */
const RUNNER_FILE = /^\$\{?GITHUB_(?:ENV|PATH)\}?$/;

/** How a command makes other programs load code, as the end of a sentence. */
export function loadedCode({ name, args, assignments, redirects }: ShellCommand): string | undefined {
  if (assignments.length === 0 && !/^(?:export|declare|setx|env|echo|printf|tee|cat)$/.test(name)) return undefined;
  for (const { name: variable, value } of assignments) {
    const what = loads(variable, value.text);
    if (what !== undefined) return what;
  }
  const isKept =
    redirects.some(({ isWrite, target }) => isWrite && RUNNER_FILE.test(target.text)) ||
    name === "export" ||
    name === "setx";
  if (!isKept) return undefined;
  for (const { text } of args) {
    const [, variable = "", value = ""] = /^(\w+)(?:=|<<)([\s\S]*)$/.exec(text) ?? [];
    const what = loads(variable, value);
    if (what !== undefined) return what;
  }
  return name === "setx" && args[1] ? loads(args[0]?.text ?? "", args[1].text) : undefined;
}

function loads(variable: string, value: string): string | undefined {
  const found = LOADING.find(([names]) => names.test(variable));
  if (!found || value.length > 2000) return undefined;
  const [, harmless, what] = found;
  return harmless?.test(value) ? undefined : `${what} by ${JSON.stringify(variable)}`;
}
