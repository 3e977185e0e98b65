import type { ShellCommand, ShellWord } from "./command.ts";
import { lastOfAddress } from "./fetches.ts";
import { isInterpreter } from "./programs.ts";

/** Programs that build or start what lies in the directory they run in. */
const BUILDERS =
  /^(?:make|gmake|cmake|ninja|configure|cargo|npm|pnpm|yarn|bun|pip3?|go|gradlew?|mvnw?|rake|just|task|bazel|docker-compose|tox|meson)$/;
const MAX_DIRECTORIES = 200;
const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|zip|gz|xz|bz2|zst|7z)(?:\.\w+)?$/i;

/** The directories that hold what came from elsewhere: cloned or unpacked. */
export class Unpacked {
  readonly #directories = new Set<string>();
  /** Whether the script stands in one of them. */
  #isInside = false;

  /** Forgets everything: it was checked. */
  clear(): void {
    this.#directories.clear();
    this.#isInside = false;
  }

  /** Whether a path lies in one of the directories. */
  has(path: string): boolean {
    const own = plain(path);
    if (this.#isInside && !/^(?:[/$-]|\.\.)/.test(own)) return /[/.]/.test(path);
    return [...this.#directories].some((directory) => own.startsWith(`${directory}/`));
  }

  /** Whether a command runs what lies there. */
  runs({ name, program, args }: ShellCommand): boolean {
    if (program && /\//.test(program.text) && !/^\/(?:usr|bin|opt|sbin)\//.test(program.text) && this.has(program.text))
      return true;
    if (isInterpreter(name)) return false;
    const given = args.findIndex(({ text }) => /^(?:-C|--prefix|--directory|--manifest-path|--path|--cwd)$/.test(text));
    if (!BUILDERS.test(name)) return false;
    if (given !== -1) return this.has(`${args[given + 1]?.text ?? ""}/x`);
    const isBuild = !/^(?:--version|-v|--help|fmt|clean|metadata|version|login)$/.test(args[0]?.text ?? "");
    return this.#isInside && isBuild;
  }

  /** Remembers what a command clones or unpacks, and where the script goes. */
  note(command: ShellCommand, isSource: (command: ShellCommand) => boolean, files: ReadonlySet<string>): void {
    const { name, args, before } = command;
    const operands = args.filter(({ text }) => !text.startsWith("-"));
    if (name === "git" && operands[0]?.text === "clone") this.#cloned(operands.slice(1));
    else if (name === "git" && operands[0]?.text === "checkout" && args.some(({ text }) => /^[\da-f]{40}$/.test(text)))
      this.clear();
    else if (name === "gh" && operands[0]?.text === "repo" && operands[1]?.text === "clone")
      this.#cloned(operands.slice(2));
    else if (/^(?:b?s?d?tar|gtar|unzip|7z|7za|unar|busybox)$/.test(name)) {
      const archive = args.find(({ text }) => files.has(plain(text)));
      if (archive || before.some(isSource)) this.#extracted(command, archive);
    } else if (name === "cd" || name === "pushd") {
      const to = plain(operands[0]?.text ?? "~").replace(/\/$/, "");
      const isKnown = [...this.#directories].some((one) => to === one || to.startsWith(`${one}/`) || isStem(one, to));
      if (isKnown) this.#isInside = true;
      else if (to.startsWith("..") || to.startsWith("/") || to.startsWith("~") || to.startsWith("$") || to === "-")
        this.#isInside = false;
    } else if (name === "popd") this.#isInside = false;
  }

  #cloned(words: readonly ShellWord[]): void {
    const at = words.findIndex(({ text }) => /^(?:[a-z+]+:\/\/|[\w.-]+@|[\w.-]+\/[\w.-]+$)/.test(text));
    const address = words[at];
    const directory = words[at + 1];
    if (!address) return;
    const name = directory?.text ?? /([^/:]+?)(?:\.git)?\/?$/.exec(address.text)?.[1];
    if (name !== undefined && this.#directories.size < MAX_DIRECTORIES)
      this.#directories.add(plain(name).replace(/\/$/, ""));
  }

  #extracted({ args, before }: ShellCommand, archive: ShellWord | undefined): void {
    const at = args.findIndex(({ text }) => /^(?:-\w*C|--directory|-d)$/.test(text));
    const directory = at === -1 ? undefined : args[at + 1]?.text;
    if (this.#directories.size >= MAX_DIRECTORIES) return;
    if (directory !== undefined) return void this.#directories.add(plain(directory).replace(/\/$/, ""));
    const address = before.flatMap((one) => one.args).flatMap(({ text }) => lastOfAddress(text) ?? []);
    for (const name of archive ? [archive.text] : address)
      this.#directories.add(
        plain(name)
          .replace(/^.*\//, "")
          .replace(ARCHIVE, "")
          .replace(/\.tar$/, ""),
      );
  }
}

/** `tool` and `tool-1.0` may be what one archive holds. */
function isStem(directory: string, path: string): boolean {
  return directory.length > 2 && (path.startsWith(`${directory}-`) || directory.startsWith(`${path}-`));
}

function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, "");
}
