const SHELLS = new Set([
  "sh",
  "bash",
  "dash",
  "zsh",
  "ksh",
  "mksh",
  "ash",
  "fish",
  "csh",
  "tcsh",
  "rbash",
  "pdksh",
  "yash",
]);
const INTERPRETER =
  /^(?:python|pypy|perl|ruby|jruby|node|nodejs|deno|bun|php|lua|luajit|tclsh|wish|osascript|pwsh|powershell|rscript|groovy|elixir|julia|guile|racket|expect|jshell|ts-node|tsx|cscript|wscript)[\d.]*$/;

/** Whether a program is a shell. */
export function isShell(name: string): boolean {
  return SHELLS.has(name);
}

/** Whether a program runs what it reads: a shell, or the interpreter of another language. */
export function isInterpreter(name: string): boolean {
  return isShell(name) || INTERPRETER.test(name) || name === "source" || name === "." || name === "iex";
}

const DOWNLOADERS = new Set([
  "curl",
  "wget",
  "wget2",
  "fetch",
  "aria2c",
  "axel",
  "http",
  "https",
  "httpie",
  "xh",
  "lynx",
  "links",
  "elinks",
  "w3m",
  "nc",
  "ncat",
  "netcat",
  "socat",
  "ftp",
  "lftp",
  "tftp",
  "scp",
  "rsync",
  "sftp",
  "certutil",
  "bitsadmin",
  "invoke-webrequest",
  "invoke-restmethod",
  "iwr",
  "irm",
  "telnet",
  "dig",
  "nslookup",
  "host",
  "drill",
  "kdig",
  "gsutil",
  "rclone",
]);

/** Whether a program gets or sends bytes over a network. */
export function isNetworkProgram(name: string): boolean {
  return DOWNLOADERS.has(name);
}

/** Programs that a name with wildcards is compared with. */
const GLOBBED = [
  "curl",
  "wget",
  "sh",
  "bash",
  "dash",
  "zsh",
  "python3",
  "python",
  "perl",
  "node",
  "nc",
  "ncat",
  "base64",
  "rm",
];

/** The first dangerous program that a name with wildcards can mean: `cur[l]`, `s?`. */
export function globbedProgram(name: string): string | undefined {
  // A wildcard alone means everything, and so nothing.
  if (name.length > 24 || !/[\w\]]/.test(name) || /^[*?]+$/.test(name)) return undefined;
  return GLOBBED.find((program) => matches(name, program));
}

/** Whether a name with `*`, `?` and `[…]` means a program; each is tried at each place once. */
function matches(pattern: string, name: string): boolean {
  let ends = new Set([0]);
  for (const [part] of pattern.matchAll(/\[[^\]]*\]|[\s\S]/g)) {
    const next = new Set<number>();
    for (const at of ends) {
      const char = name[at];
      if (part === "*") for (let end = at; end <= name.length; end += 1) next.add(end);
      else if (char !== undefined && (part === "?" || part === char || (part.length > 1 && part.includes(char))))
        next.add(at + 1);
    }
    ends = next;
  }
  return ends.has(name.length);
}
