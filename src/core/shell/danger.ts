import type { ShellCommand, ShellWord } from "./command.ts";
import { isNetworkProgram } from "./programs.ts";

/** Something that a script does to the machine of whoever runs it. */
export interface Danger {
  readonly kind: "destruction" | "persistence" | "credentials" | "egress";
  /** What it does, as the end of a sentence: `deletes "/"`. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** What the commands of a script do to data, start-up, credentials and secrets: each a verb together with its object. */
export function dangersOf(commands: readonly ShellCommand[]): readonly Danger[] {
  const found: Danger[] = [];
  for (const command of commands) {
    const add = (kind: Danger["kind"], what: string | undefined): void => {
      if (what !== undefined && !found.some((one) => one.start === command.start && one.kind === kind))
        found.push({ kind, what, start: command.start, end: command.end });
    };
    add("destruction", destruction(command));
    add("persistence", persistence(command));
    add("credentials", credentials(command));
    add("egress", egress(command));
  }
  return found;
}

function destruction({ name, args, redirects }: ShellCommand): string | undefined {
  const operands = args.filter(({ text }) => !text.startsWith("-"));
  if (name === "rm" && args.some(({ text }) => /^-[a-zA-Z]*[rR]|^--recursive$/.test(text))) {
    const target = operands.find(isPrecious);
    return target && `deletes ${JSON.stringify(target.text)}`;
  }
  if (/^mkfs(?:\..+)?$/.test(name) || name === "wipefs") return "formats a disk";
  if (name === "dd" && args.some(({ text }) => /^of=\/dev\/(?!null|stdout|stderr|fd\/)/.test(text)))
    return "overwrites a disk";
  if (redirects.some(({ isWrite, target }) => isWrite && /^\/dev\/(?:sd|nvme|disk|hd|mmcblk)/.test(target.text)))
    return "overwrites a disk";
  if ((name === "chmod" || name === "chown") && args.some(({ text }) => /^-[a-zA-Z]*R/.test(text))) {
    const target = operands.slice(1).find(isPrecious);
    return target && `changes the rights of ${JSON.stringify(target.text)}`;
  }
  if (name === "docker" && args[0]?.text === "system" && args[1]?.text === "prune")
    return "deletes all containers and images of the user that are not running";
  if (name === "find" && args.some(({ text }) => text === "-delete") && args[0] && isPrecious(args[0]))
    return `deletes what lies below ${JSON.stringify(args[0].text)}`;
  return undefined;
}

/** A place that belongs to the user or the system, or one that a variable names, so that it may be any. */
function isPrecious({ text, isLiteral }: ShellWord): boolean {
  if (/^(?:~|\$\{?HOME\}?)(?:\/\*?)?$/.test(text) || /^(?:~|\$\{?HOME\}?)\/\.?[\w.-]*\/?\*?$/.test(text)) return true;
  if (/^\/(?:\*|\.\*?)?$/.test(text)) return true;
  if (
    /^\/(?:bin|boot|dev|etc|home|lib|opt|root|sbin|sys|usr|var|Users|System|Library|Applications)(?:\/\*?)?$/.test(text)
  )
    return true;
  if (/^(?:\.\.\/?)+\*?$/.test(text)) return true;
  return !isLiteral && /^\$(?:\w+|\{\w+\})\/(?:\*|$)/.test(text);
}

const START_UP =
  /(?:^|\/)\.(?:bashrc|bash_profile|bash_login|profile|zshrc|zprofile|zshenv|config\/fish\/config\.fish|config\/autostart\/|xprofile|inputrc)/;
const SYSTEM_START =
  /^\/etc\/(?:cron|systemd|init|profile|rc|ld\.so\.preload|sudoers|passwd|hosts)|(?:^|\/)LaunchAgents\/|LaunchDaemons\/|(?:^|\/)authorized_keys$|^\/lib\/systemd/;

function persistence({ name, args, redirects }: ShellCommand): string | undefined {
  const words = args.map(({ text }) => text);
  const writes = redirects.filter(({ isWrite }) => isWrite).map(({ target }) => target.text);
  const files =
    name === "tee" || name === "cp" || name === "mv" || name === "install" || name === "ln"
      ? words.slice(name === "tee" ? 0 : -1)
      : [];
  for (const file of [...writes, ...files]) {
    if (START_UP.test(file)) return `writes ${JSON.stringify(file)}, which every shell runs`;
    if (SYSTEM_START.test(file)) return `writes ${JSON.stringify(file)}, which the system trusts`;
    if (/(?:^|\/)\.git\/hooks\//.test(file)) return `writes ${JSON.stringify(file)}, which git runs`;
  }
  if (name === "crontab" && !words.includes("-l")) return "plants a job of cron";
  if (name === "schtasks" && words.some((word) => /^\/create$/i.test(word))) return "plants a scheduled task";
  if (name === "systemctl" && words.includes("enable")) return "plants a service";
  if (name === "launchctl" && ["load", "bootstrap", "submit"].some((word) => words.includes(word)))
    return "plants a service";
  if (name === "reg" && /^add$/i.test(words[0] ?? "") && /\\Run(?:Once)?$/i.test(words[1] ?? ""))
    return "plants a program that starts with the system";
  if (
    name === "git" &&
    words[0] === "config" &&
    words.some((word) => /^core\.(?:hookspath|sshcommand|fsmonitor|pager|editor)$/i.test(word))
  )
    return "makes git run a program";
  if (name === "git" && words.some((word) => /^core\.(?:hookspath|sshcommand|fsmonitor)=/i.test(word)))
    return "makes git run a program";
  return undefined;
}

const CREDENTIAL_FILES =
  /(?:^|[/@=])\.(?:ssh\/(?!known_hosts|config$)|aws\/(?:credentials|config)|netrc|npmrc|pypirc|git-credentials|docker\/config\.json|kube\/config|gnupg\/|config\/(?:gh\/hosts|gcloud)|cargo\/credentials|azure\/|vault-token)|^\/etc\/(?:shadow|gshadow)|\/proc\/(?:self|\d+|\*|\$\$)\/environ/;

function credentials({ name, args, redirects, input }: ShellCommand): string | undefined {
  if (/^(?:ls|test|\[|mkdir|chmod|touch|rm|ssh-keygen|ssh|ssh-add|echo|printf|stat)$/.test(name)) return undefined;
  const reads = redirects.filter(({ isWrite }) => !isWrite).map(({ target }) => target);
  for (const { text } of [...args, ...reads, ...input])
    if (CREDENTIAL_FILES.test(text) && text.length < 200) return `reads ${JSON.stringify(text)}`;
  const words = args.map(({ text }) => text);
  if (name === "gh" && words[0] === "auth" && words[1] === "token") return "reads the token of gh";
  if (name === "security" && /^find-(?:generic|internet)-password$/.test(words[0] ?? "")) return "reads the keychain";
  if (name === "git" && words[0] === "credential" && words[1] === "fill") return "reads the password of git";
  return undefined;
}

const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIAL|ACCESS_KEY|^AWS_/i;
const LOCAL = /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/;
const DUMP = new Set(["env", "printenv", "set", "export", "declare", "history"]);

function egress(command: ShellCommand): string | undefined {
  const { name, args, before } = command;
  if (!isNetworkProgram(name) || args.some(({ text }) => LOCAL.test(text))) return undefined;
  if (before.some((other) => DUMP.has(other.name) && other.args.length === 0))
    return "sends the environment over the network";
  const carried = before.map((other) => credentials(other)).find((what) => what !== undefined);
  if (carried !== undefined) return `sends what it ${carried.replace("reads ", "read from ")} over the network`;
  for (const [at, word] of args.entries()) {
    const isHeader = /^(?:-H|--header|-u|--user|--oauth2-bearer)$/.test(args[at - 1]?.text ?? "");
    if (isHeader) continue;
    const secret = word.variables.find((variable) => SECRET_NAME.test(variable));
    if (secret !== undefined) return `sends $${secret} over the network`;
    const read = word.inner.find((inner) => inner.name !== "date" && inner.name !== "uname");
    if (
      read &&
      (credentials(read) !== undefined ||
        DUMP.has(read.name) ||
        /^(?:whoami|id|hostname|cat|base64|tar)$/.test(read.name))
    )
      return `sends what ${JSON.stringify(read.name)} puts out over the network`;
    if (word.text.startsWith("@") && CREDENTIAL_FILES.test(word.text))
      return `sends ${JSON.stringify(word.text.slice(1))} over the network`;
    if (/^(?:-T|--upload-file)$/.test(args[at - 1]?.text ?? "") && CREDENTIAL_FILES.test(word.text))
      return `sends ${JSON.stringify(word.text)} over the network`;
  }
  return undefined;
}
