import { codeOf } from "./code.ts";
import type { ShellCommand, ShellWord } from "./command.ts";

/** What a command deletes or overwrites that is not its own, as the end of a sentence. */
export function destruction(command: ShellCommand): string | undefined {
  const { name, args, redirects, wrappers, before, definedIn } = command;
  const operands = args.filter(({ text }) => !text.startsWith("-"));
  const precious = operands.find(isPrecious);
  if (name === "rm" && args.some(({ text }) => /^-[a-zA-Z]*[rR]|^--recursive$/.test(text)) && precious)
    return `deletes ${JSON.stringify(precious.text)}`;
  if (name === "rm" && wrappers.includes("xargs")) {
    const from = before.flatMap((one) => (one.name === "find" || one.name === "ls" ? one.args : [])).find(isPrecious);
    if (from) return `deletes what lies below ${JSON.stringify(from.text)}`;
  }
  if (/^mkfs(?:\..+)?$/.test(name) || name === "wipefs")
    return operands.some(({ text }) => text.startsWith("/dev/")) ? "formats a disk" : undefined;
  if (name === "dd" && args.some(({ text }) => /^of=\/dev\/(?!null|stdout|stderr|fd\/)/.test(text)))
    return "overwrites a disk";
  if (redirects.some(({ isWrite, target }) => isWrite && /^\/dev\/(?:sd|nvme|disk|hd|mmcblk|vd)/.test(target.text)))
    return "overwrites a disk";
  if ((name === "chmod" || name === "chown") && args.some(({ text }) => /^-[a-zA-Z]*R/.test(text))) {
    const target = operands.slice(1).find(isPrecious);
    return target && `changes the rights of ${JSON.stringify(target.text)}`;
  }
  if (name === "docker" && args[0]?.text === "system" && args[1]?.text === "prune")
    return "deletes all containers and images of the user that are not running";
  if (
    name === "find" &&
    args[0] &&
    isPrecious(args[0]) &&
    args.some(({ text }, at) => deletes(text, args[at + 1]?.text))
  )
    return `deletes what lies below ${JSON.stringify(args[0].text)}`;
  if (/^(?:shred|srm|wipe|truncate)$/.test(name)) {
    const target = operands.find(({ text }) => isOfUser(text));
    if (target) return `destroys ${JSON.stringify(target.text)}`;
  }
  if (name === "mv" && operands.at(-1)?.text === "/dev/null" && precious)
    return `deletes ${JSON.stringify(precious.text)}`;
  if (name === "rsync" && args.some(({ text }) => text.startsWith("--delete"))) {
    const to = operands.at(-1);
    if (to && isPrecious({ ...to, text: to.text.replace(/(?<=.)\/$/, "") }))
      return `deletes what lies below ${JSON.stringify(to.text)}`;
  }
  if (/^(?:rd|rmdir|del|erase|format|remove-item|ri)$/.test(name)) {
    const target = args.find(({ text }) =>
      /^(?:[a-z]:\\?\*?|%(?:USERPROFILE|SYSTEMROOT|HOMEPATH|APPDATA)%\S{0,40}|\$(?:HOME|env:USERPROFILE)\S{0,40})$/i.test(
        text,
      ),
    );
    if (target) return `deletes ${JSON.stringify(target.text)}`;
  }
  if (definedIn !== undefined && name === definedIn && before.some((one) => one.name === definedIn))
    return "starts itself twice without end, until the machine stands still";
  const removed = codeOf(command)
    .map((code) => REMOVING.exec(code)?.[0])
    .find((part) => part !== undefined);
  return removed === undefined ? undefined : `deletes what is not its own by ${JSON.stringify(removed)}`;
}

/** Calls of other languages that delete a place of the user or the system. */
const REMOVING =
  /(?:rmtree|rmdir|rmSync|rm_rf|remove_tree|removedirs|unlink|remove_dir_all|RemoveAll)[\s(]{1,4}(?:glob\s*)?(?:os\.path\.expanduser\()?["'](?:~|\/|\$ENV\{HOME\}|\$HOME|\/(?:home|etc|usr|var|Users))(?:\/\*?)?["']/;

function deletes(option: string, next: string | undefined): boolean {
  return (
    option === "-delete" ||
    (/^-(?:exec|execdir|ok)$/.test(option) && /^(?:\/\w+)*\/?(?:rm|shred|unlink)$/.test(next ?? ""))
  );
}

/** A file or directory of the user or the system. */
function isOfUser(path: string): boolean {
  return (
    /^(?:~|\$\{?HOME\}?|\/(?:bin|boot|etc|home|lib|root|sbin|usr|var|Users))(?:\/|$)/.test(path) &&
    !/\/(?:tmp|cache|log)\//.test(path)
  );
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
  return !isLiteral && /^\$(?:\w+|\{\w+\})\/\*?$/.test(text);
}
