const SHELLS = new Set(["sh", "bash", "dash", "zsh", "ksh", "mksh", "ash", "fish", "csh", "tcsh", "rbash"]);
const INTERPRETER =
  /^(?:python|pypy|perl|ruby|node|nodejs|deno|bun|php|lua|luajit|tclsh|osascript|pwsh|powershell|rscript|groovy|elixir)[\d.]*$/;

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
  "lynx",
  "links",
  "w3m",
  "nc",
  "ncat",
  "netcat",
  "socat",
  "ftp",
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
  "gsutil",
]);

/** Whether a program gets or sends bytes over a network. */
export function isNetworkProgram(name: string): boolean {
  return DOWNLOADERS.has(name);
}
