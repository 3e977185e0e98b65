import type { ShellCommand } from "./command.ts";
import { gitPersistence } from "./git-settings.ts";
import { loadedCode } from "./loaded-code.ts";

const START_UP =
  /(?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|profile|zshrc|zprofile|zshenv|zlogin|config\/fish\/(?:config\.fish|conf\.d\/|functions\/)|config\/autostart\/|config\/systemd\/user\/|xprofile|xinitrc|inputrc|tmux\.conf|vimrc|config\/nvim\/)/;
const SYSTEM_START =
  /^\/etc\/(?:cron|anacrontab|systemd|init|profile|bash\.bashrc|environment|rc|ld\.so|sudoers|passwd|shadow|hosts|pam\.d|apt\/)|(?:^|\/)LaunchAgents\/|LaunchDaemons\/|(?:^|\/)authorized_keys$|^\/(?:usr\/)?lib\/systemd|^\/var\/spool\/cron/;
/** Configuration of the user that a program obeys: it names servers, and commands to run. */
const OBEYED =
  /(?:^~|\$\{?HOME\}?|^\/(?:home|Users)\/[^/]+|^\/root)\/\.(?:ssh\/config|ssh\/rc|gitconfig|config\/git\/|npmrc|yarnrc|config\/pip\/|pip\/pip\.conf|pypirc|cargo\/config|condarc|gemrc|curlrc|wgetrc|docker\/config\.json|kube\/config|claude\/|cursor\/|config\/Code\/)/;
/** Programs of everyday that a file in a directory of the search path stands before. */
const SHADOWING =
  /(?:^~|\$\{?HOME\}?|^\/(?:home|Users)\/[^/]+)\/(?:\.local\/bin|bin|\.cargo\/bin)\/(?:git|ls|cd|ssh|sudo|npm|node|python3?|pip3?|cargo|curl|wget|sh|bash|make|gcc|cc|docker|kubectl)$|^\/usr\/(?:local\/)?bin\/(?:git|ls|ssh|sudo|npm|node|python3?|pip3?|cargo|curl|wget|sh|bash|make|gcc|cc)$/;

/** What a command leaves behind. */
export interface Left {
  /** As the end of a sentence. */
  readonly what: string;
  /**
   * What is changed by it: `login`, what shells run when somebody logs in; `machine`, how the machine is set up. Absent for
   * what other programs or git run. A machine that is thrown away has to be set up, and nobody logs in there.
   */
  readonly setup?: "login" | "machine";
}

/** What a command leaves behind that starts by itself, or that changes what others start. */
export function persistence(command: ShellCommand): Left | undefined {
  for (const file of writtenFiles(command)) {
    const written = JSON.stringify(file);
    if (START_UP.test(file)) return { what: `writes ${written}, which every shell runs`, setup: "login" };
    if (SYSTEM_START.test(file)) return { what: `writes ${written}, which the system trusts`, setup: "machine" };
    if (/(?:^|\/)\.git\/hooks\/|git-(?:common-)?dir\b[^/]*\/hooks\//.test(file))
      return { what: `writes ${written}, which git runs` };
    if (OBEYED.test(file))
      return { what: `writes ${written}, which decides what other programs run and trust`, setup: "machine" };
    if (SHADOWING.test(file))
      return { what: `writes ${written}, which stands before the program of that name`, setup: "machine" };
  }
  const words = command.args.map(({ text }) => text);
  const machine = planted(command, words) ?? packageSettings(command.name, words);
  if (machine !== undefined) return { what: machine, setup: "machine" };
  const what = laterJob(command, words) ?? gitPersistence(command) ?? loadedCode(command);
  return what === undefined ? undefined : { what };
}

function laterJob({ name, before }: ShellCommand, words: readonly string[]): string | undefined {
  const isTold = words.length > 0 || before.length > 0;
  if (name === "crontab" && isTold && !words.some((word) => /^-\w*l|^--help|^-V/.test(word)))
    return "plants a job of cron";
  const isTime = /^(?:now|noon|midnight|teatime|today|tomorrow|\d{1,4}(?::\d\d)?(?:[ap]m)?|-[ftm].*)$/i.test(
    words[0] ?? "",
  );
  return (name === "at" ? isTime : name === "batch" && before.length > 0) ? "plants a job for later" : undefined;
}

function planted({ name }: ShellCommand, words: readonly string[]): string | undefined {
  const [first = "", second = ""] = words;
  if (name === "schtasks" && words.some((word) => /^\/create$/i.test(word))) return "plants a scheduled task";
  if (name === "systemctl" && words.includes("enable")) return "plants a service";
  if (name === "loginctl" && words.includes("enable-linger")) return "keeps programs running after the user has left";
  if (name === "launchctl" && ["load", "bootstrap", "submit"].some((word) => words.includes(word)))
    return "plants a service";
  if (
    name === "reg" &&
    /^add$/i.test(first) &&
    /\\(?:Run(?:Once)?|Winlogon|Image File Execution Options)\b/i.test(second)
  )
    return "plants a program that starts with the system";
  const isRoot = words.some((word, at) => word === "0" && /^-\w*u$|^--uid$/.test(words[at - 1] ?? ""));
  if (/^(?:useradd|adduser)$/.test(name) && isRoot) return "makes a user with rights of another";
  const isRaised = words.some((word) => /^(?:[ugo]*\+\w*s|[2467]\d{3})/.test(word));
  if (name === "chmod" && isRaised && words.some((word) => /^\/(?:usr\/)?s?bin\//.test(word)))
    return "gives a program of the system the rights of its owner";
  return /^(?:code|code-insiders|codium|cursor)$/.test(name) && words.includes("--install-extension")
    ? "installs an extension of the editor"
    : undefined;
}

function* writtenFiles({ name, args, redirects }: ShellCommand): Generator<string> {
  for (const { isWrite, target } of redirects) if (isWrite) yield target.text;
  const words = args.map(({ text }) => text).filter((text) => !/^-\w/.test(text));
  if (name === "tee") yield* words;
  else if (/^(?:cp|mv|install|ln|rsync)$/.test(name)) yield* words.slice(-1);
  else if (name === "dd") for (const word of words) if (word.startsWith("of=")) yield word.slice(3);
  if (name === "sed" && args.some(({ text }) => /^-\w*i|^--in-place/.test(text))) yield* words.slice(-1);
}

/** Settings of package managers that decide from where they take packages, and with which program. */
function packageSettings(name: string, words: readonly string[]): string | undefined {
  const text = words.join(" ");
  if (/^(?:npm|pnpm|yarn)$/.test(name)) {
    const key =
      /^config set (?:--\S+ )*(registry|script-shell|shell|node-options|npmRegistryServer|git|init-module|prefix)[ =](?!https:\/\/registry\.(?:npmjs\.org|yarnpkg\.com))/.exec(
        text,
      )?.[1];
    if (key !== undefined) return `makes ${name} take ${JSON.stringify(key)} from this script from now on`;
  }
  if (
    /^pip[\d.]*$/.test(name) &&
    /^config (?:--\w+ )*set \S*(?:index-url|trusted-host|find-links) (?!https:\/\/pypi\.org)/.test(text)
  )
    return "makes pip take packages from elsewhere from now on";
  return undefined;
}
