import type { ShellCommand } from "./command.ts";

/** Settings of git whose value is a program, or names more settings. */
const PROGRAM =
  /^(?:core\.(?:hookspath|sshcommand|fsmonitor|pager|editor|askpass|gitproxy|alternaterefscommand)|filter\..+\.(?:smudge|clean|process)|diff\.external|diff\..+\.(?:command|textconv)|merge(?:tool)?\..+\.(?:driver|cmd)|difftool\..+\.cmd|gpg(?:\..+)?\.program|gpg\.ssh\.defaultkeycommand|include(?:if\..+)?\.path|init\.templatedir|sequence\.editor|uploadpack\.packobjectshook|remote\..+\.(?:uploadpack|receivepack|vcs)|pager\..+|man\..+\.cmd|browser\..+\.cmd|sendemail\..+cmd|submodule\..+\.update|trailer\..+\.command|protocol\.ext\.allow)$/i;
/** The programs that a setting names by default, or that everybody has there. */
const USUAL =
  /^(?:true|false|git-lfs\b.*|vim?|nano|emacs|less(?: -\w+)*|cat|code --wait|gpg2?|delta|--global|--local|--unset|always|auto|never)$/;

/** How a command makes git run a program or talk to another server, as the end of a sentence. */
export function gitPersistence({ name, args }: ShellCommand): string | undefined {
  if (name !== "git") return undefined;
  const words = args.map(({ text }) => text);
  const at = words.indexOf("config");
  if (
    at !== -1 &&
    words.slice(0, at).every((word) => word.startsWith("-") || word.includes("=") || word.includes("/") || word === ".")
  ) {
    if (words.some((word) => /^(?:--get|--list|-l$|--unset|get$|list$|unset$)/.test(word))) return undefined;
    const key = words.findIndex((word, place) => place > at && /^[\w-]+\..*[\w-]$/.test(word));
    const setting = words[key] ?? "";
    const value = words[key + 1];
    if (value === undefined) return undefined;
    return settingDoes(setting, value);
  }
  for (const [place, word] of words.entries()) {
    if (words[place - 1] !== "-c" && words[place - 1] !== "--config") continue;
    const equals = word.indexOf("=");
    const what = equals === -1 ? undefined : settingDoes(word.slice(0, equals), word.slice(equals + 1));
    // A command of its own may use its own editor and pager.
    if (what !== undefined && !/^(?:core\.(?:pager|editor)|sequence\.editor)=/i.test(word)) return what;
  }
  const template = words.find((word) => word.startsWith("--template="));
  return template !== undefined && template !== "--template=" && /^(?:init|clone)$/.test(words[0] ?? "")
    ? "makes git take the hooks of a new repository from elsewhere"
    : undefined;
}

function settingDoes(setting: string, value: string): string | undefined {
  if (USUAL.test(value.trim())) return undefined;
  // An ssh with options of its own is what a deployment needs.
  if (
    /^core\.sshcommand$/i.test(setting) &&
    /^(?:\/usr\/bin\/)?ssh(?: (?!.*(?:ProxyCommand|LocalCommand)).*)?$/i.test(value)
  )
    return undefined;
  if (PROGRAM.test(setting)) return "makes git run a program";
  if (/^alias\./i.test(setting) && value.trimStart().startsWith("!")) return "makes git run a program";
  if (
    /^credential(?:\..*)?\.helper$/i.test(setting) &&
    /^!|\//.test(value) &&
    !/^!(?:gh|\/usr\/bin\/gh|aws|gcloud)\b/.test(value)
  )
    return "hands the passwords of git to a program";
  if (/^url\..+\.(?:push)?insteadof$/i.test(setting)) {
    const [, to = ""] = /^url\.(.+)\.(?:push)?insteadof$/i.exec(setting) ?? [];
    return hostOf(to) === hostOf(value) ? undefined : "makes git talk to another server than it is told";
  }
  return /^http\.(?:.+\.)?(?:proxy|sslverify)$/i.test(setting) && value !== "true" && value !== ""
    ? "lets others read and change what git gets"
    : undefined;
}

/** The host of an address in any of the forms of git; a token before it does not count. */
function hostOf(address: string): string {
  return (/^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)/i.exec(address)?.[1] ?? "").toLowerCase();
}
