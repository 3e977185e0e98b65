import type { ShellCommand } from "./command.ts";

const ADDRESS = /^(?:git\+|hg\+|svn\+)?(?:https?|ssh|git|ftp):\/\/|^(?:github|gitlab|bitbucket|gist):|^git@/;
/** A commit by its whole id, or a digest: always the same bytes. */
const PINNED = /[@#][\da-f]{40}\b|[#&]sha256=[\da-f]{64}|[?#]sha512-/;
const LOCAL = /\/\/(?:localhost|127\.|\[::1\])/;
/** Words of package managers that install or run what they are given. */
const INSTALLS: Readonly<Record<string, RegExp>> = {
  pip: /^install\b/,
  pipx: /^(?:install|run)\b/,
  uv: /^(?:pip install|tool (?:install|run)|add)\b/,
  npm: /^(?:install|i|add|exec|x)\b/,
  pnpm: /^(?:install|i|add|dlx)\b/,
  yarn: /^(?:add|dlx|global add)\b/,
  bun: /^(?:install|i|add|x)\b/,
  npx: /./,
  bunx: /./,
  uvx: /./,
  gem: /^install\b/,
  cpan: /./,
  easy_install: /./,
  conda: /^install\b/,
  brew: /^install\b/,
  dpkg: /^(?:-i|--install)\b/,
  rpm: /^-\w*[iU]/,
  dnf: /^install\b/,
  yum: /^install\b/,
  "apt-get": /^install\b/,
  deno: /^(?:run|install)\b/,
  helm: /^install\b/,
};

/** Whether a command installs a package from an address, where another one can stand tomorrow. */
export function installsFromAddress({ name, args }: ShellCommand): boolean {
  const isModule = /^python[\d.]*$/.test(name) && args[0]?.text === "-m";
  const own = isModule ? (args[1]?.text ?? "") : /^pip[\d.]*$/.test(name) ? "pip" : name;
  const words = (isModule ? args.slice(2) : args).map(({ text }) => text);
  if (own === "cargo" && words[0] === "install") {
    const at = words.findIndex((word) => /^--git(?:=|$)/.test(word));
    const isFixed = words.some((word, position) => words[position - 1] === "--rev" && /^[\da-f]{40}$/.test(word));
    return at !== -1 && !isFixed;
  }
  if (own === "go" && /^(?:run|install|get)$/.test(words[0] ?? ""))
    return words.slice(1).some((word) => /^[\w-]+(?:\.[\w-]+)+\/\S*@(?:latest|main|master|HEAD)$/.test(word));
  const plain = words.filter((word) => !word.startsWith("-")).join(" ");
  if (!Object.hasOwn(INSTALLS, own) || !INSTALLS[own]?.test(/^(?:dpkg|rpm)$/.test(own) ? words.join(" ") : plain))
    return false;
  // What is run gets the words behind its name.
  const isRun = /^(?:npx|bunx|uvx)$/.test(own) || /^(?:run|exec|x|dlx|tool run)\b/.test(plain);
  const first = words.findIndex((word) => !word.startsWith("-") && !/^(?:run|exec|x|dlx|tool)$/.test(word));
  return words.some(
    (word, at) =>
      (!isRun || at <= first || /^(?:-p|--package|--from|--with|--spec)$/.test(words[at - 1] ?? "")) &&
      ADDRESS.test(word.replace(/^.*?@(?=git\+|https?:)/, "")) &&
      !PINNED.test(word) &&
      !LOCAL.test(word) &&
      !/^--?(?:registry|index-url|extra-index-url|proxy|i|f|find-links|trusted-host)$/.test(words[at - 1] ?? "") &&
      !/^(?:https:\/\/(?:registry\.npmjs\.org|pypi\.org|rubygems\.org))/.test(word),
  );
}

/** Programs of Windows, and one of JavaScript, that run what lies at an address they are given. */
export function runsFromAddress({ name, args }: ShellCommand): boolean {
  const words = args.map(({ text }) => text);
  const hasAddress = words.some((word) => /https?:\/\//i.test(word) && !PINNED.test(word));
  if (name === "mshta" || name === "msiexec" || name === "cmstp" || name === "installutil")
    return hasAddress || (name === "mshta" && words.some((word) => /^(?:javascript|vbscript):/i.test(word)));
  if (name === "regsvr32" || name === "odbcconf") return words.some((word) => /^[-/]i:https?:/i.test(word));
  if (name === "rundll32") return words.some((word) => /^(?:javascript|vbscript):|https?:/i.test(word));
  if (name === "wmic") return words.some((word) => /^\/format:["']?https?:/i.test(word));
  return name === "deno" && words[0] === "run" && hasAddress;
}
