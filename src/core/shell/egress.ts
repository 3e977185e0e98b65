import { codeOf } from "./code.ts";
import { type ShellCommand, type ShellWord, feedsOf } from "./command.ts";
import { CREDENTIAL_FILES, credentials } from "./credentials.ts";
import { isRemoteStream } from "./fetches.ts";
import { isInterpreter, isNetworkProgram } from "./programs.ts";

const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIAL|ACCESS_KEY|^AWS_SE/i;
const LOCAL = /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/;
const DUMP = new Set(["env", "printenv", "set", "export", "declare", "history", "compgen"]);
/** Files of a project that hold its secrets. */
const SECRET_FILE =
  /(?:^|[/@=])(?:\.env(?:\.(?!example|sample|template|dist)\w+)?|secrets?\.(?:ya?ml|json|toml)|\.git\/config|terraform\.tfstate)$/;
/** Headers in which a server asks for a credential. */
const HEADER =
  /^(?:authorization|proxy-authorization|private-token|job-token|x-api-key|x-auth-token|api-key|x-vault-token|apikey|x-access-token|cookie)\s*:/i;
/** Tokens that are meant for one service, and its hosts. */
const MEANT: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:GITHUB_TOKEN|GH_TOKEN|GITHUB_PAT)$/, /github|ghcr\.io/],
  [/^(?:NPM_TOKEN|NODE_AUTH_TOKEN)$/, /npmjs|npm|registry|github/],
  [/^(?:CARGO_REGISTRY_TOKEN)$/, /crates\.io|registry/],
  [/^(?:PYPI_TOKEN|TWINE_PASSWORD)$/, /pypi|registry/],
  [/^AWS_/, /amazonaws|aws|localhost/],
  [/^(?:ACTIONS_ID_TOKEN_REQUEST_TOKEN|ACTIONS_RUNTIME_TOKEN)$/, /^\$|actions\.githubusercontent|github/],
];

/** What of a script holds secrets; it lives as long as the script is read. */
export class Secrets {
  readonly files = new Set<string>();
  readonly variables = new Set<string>();
  /** Servers that the script itself adds to a repository. */
  readonly remotes = new Set<string>();
}

/** What a command sends away that is nobody's business, as the end of a sentence. */
export function egress(command: ShellCommand, secrets: Secrets): string | undefined {
  const sent = sends(command, secrets);
  const what = secretsIn(feedsOf(command), secrets);
  for (const { name, value } of command.assignments)
    if (secretsIn(value.inner, secrets) !== undefined) secrets.variables.add(name);
  if (what !== undefined || isDump(command) || credentials(command) !== undefined)
    for (const { isWrite, target } of command.redirects) if (isWrite) secrets.files.add(target.text);
  return sent;
}

function sends(command: ShellCommand, secrets: Secrets): string | undefined {
  const { name, args, redirects } = command;
  const words = args.map(({ text }) => text);
  if (name === "git") return pushed(words, secrets);
  if (redirects.some(({ isWrite, target }) => isWrite && isRemoteStream(target))) {
    const what = credentials(command) ?? (isDump(command) ? "the environment" : secretsIn(feedsOf(command), secrets));
    if (what !== undefined) return `sends what it ${what.replace("reads ", "read from ")} over the network`;
  }
  if (isInterpreter(name)) {
    const code = codeOf(command).find((text) => ENVIRONMENT.test(text) && SENDING.test(text));
    return code === undefined ? undefined : "sends the environment over the network";
  }
  const isSender = isNetworkProgram(name) || isUpload(name, words);
  if (!isSender || words.some((text) => LOCAL.test(text))) return undefined;
  const fed = secretsIn(feedsOf(command), secrets);
  if (fed !== undefined) return `sends ${fed} over the network`;
  const own = redirects.find(({ isRead, target }) => isRead && isSecretFile(target.text, secrets));
  if (own) return `sends ${JSON.stringify(own.target.text)} over the network`;
  if (name === "ssh" && command.before.some((one) => one.name === "tar"))
    return "sends a whole directory over the network";
  for (const [at, word] of args.entries()) {
    const what = carried(word, args, at, secrets, name);
    if (what !== undefined) return what;
  }
  return undefined;
}

/** What one word of a command that sends carries. */
function carried(
  word: ShellWord,
  args: readonly ShellWord[],
  at: number,
  secrets: Secrets,
  name: string,
): string | undefined {
  const previous = args[at - 1]?.text ?? "";
  const isHeader =
    /^(?:-H|--header|-u|--user|--oauth2-bearer)$/.test(previous) &&
    (previous !== "-H" && previous !== "--header" ? true : HEADER.test(word.text));
  const secret = word.variables.find((variable) => SECRET_NAME.test(variable) || secrets.variables.has(variable));
  if (secret !== undefined && (!isHeader || isMeantElsewhere(secret, args))) return `sends $${secret} over the network`;
  if (isHeader) return undefined;
  // Who writes where to tell of himself is in a variable of his own: a webhook.
  const isOwnAddress =
    !args.some(({ text }) => /^(?:https?|ftp):\/\/(?!\$)/i.test(text)) &&
    args.some(({ text }) => /^["']?(?:https?:\/\/)?\$/.test(text)) &&
    !/^(?:dig|nslookup|host|drill|kdig|ping|ping6|traceroute)$/.test(name);
  const read = word.inner.find(
    (inner) =>
      inner.name !== "date" && inner.name !== "uname" && !(isOwnAddress && /^(?:whoami|id|hostname)$/.test(inner.name)),
  );
  if (
    read &&
    (credentials(read) !== undefined ||
      DUMP.has(read.name) ||
      /^(?:whoami|id|hostname|tar)$/.test(read.name) ||
      isSecretReader(read, secrets))
  )
    return `sends what ${JSON.stringify(read.name)} puts out over the network`;
  const written = /^\$\(<\s*(.+)\)$/.exec(word.text)?.[1] ?? word.text.replace(/^(?:[\w-]+=)?[@<]|^--\w[\w-]*=@?/, "");
  const isFile =
    written !== word.text ||
    /^(?:-T|--upload-file|--post-file|--body-file|cp|create)$/.test(previous) ||
    /^(?:scp|rsync|rclone|aws|gsutil|gh)$/.test(name);
  return isFile && isSecretFile(written.replaceAll('"', ""), secrets)
    ? `sends ${JSON.stringify(written)} over the network`
    : undefined;
}

/** Whether a token goes to a server that it is not meant for. */
function isMeantElsewhere(secret: string, args: readonly ShellWord[]): boolean {
  const hosts = MEANT.find(([names]) => names.test(secret))?.[1];
  const address = args.find(({ text }) => /^https?:\/\//i.test(text));
  if (!hosts || !address || /^https?:\/\/\$/.test(address.text)) return false;
  return !hosts.test(/^https?:\/\/([^/?#]*)/i.exec(address.text)?.[1] ?? "");
}

const ENVIRONMENT =
  /os\.environ|process\.env\b(?!\.(?:PORT|NODE_ENV|HOST|CI)\b)|ENV\.to_|%ENV|getenv\(\)|\$_ENV|\.ssh\/id_|\.aws\/credentials/;
const SENDING =
  /urlopen\([\s\S]{0,400}data|requests\.(?:post|put)|method:\s*['"]?(?:POST|PUT)|\.post\(|http\.request|dns\.resolve|socket|Net::HTTP\.post|sendto\(/i;

/** What commands put out that is secret, as the object of "sends". */
function secretsIn(commands: readonly ShellCommand[], secrets: Secrets): string | undefined {
  for (const command of commands) {
    if (isDump(command)) return "the environment";
    const read = credentials(command);
    if (read !== undefined) return `what it ${read.replace("reads ", "read from ")}`;
    if (isSecretReader(command, secrets)) return `what ${JSON.stringify(command.name)} puts out`;
    const secret = command.args
      .flatMap(({ variables }) => variables)
      .find((name) => secrets.variables.has(name) || SECRET_NAME.test(name));
    if (secret !== undefined && /^(?:echo|printf|cat)$/.test(command.name)) return `$${secret}`;
  }
  return undefined;
}

function isDump({ name, args, program }: ShellCommand): boolean {
  if (name === "env" && program?.text.includes("=")) return false;
  return DUMP.has(name) && args.every(({ text }) => /^-[px0ev]$/.test(text));
}

function isSecretReader({ name, args, redirects }: ShellCommand, secrets: Secrets): boolean {
  if (!/^(?:cat|base64|tar|gzip|zip|xxd|head|tail|openssl|sed|grep|awk|jq|cut|tr|)$/.test(name)) return false;
  const reads = redirects.filter(({ isRead }) => isRead).map(({ target }) => target);
  if ([...args, ...reads].some(({ text }) => isSecretFile(text, secrets))) return true;
  return (
    name === "tar" &&
    args.some(({ text }) => /^(?:~|\$\{?HOME\}?|\/home|\/root|\/Users)(?:\/\.?\w[\w-]*)?\/?$/.test(text))
  );
}

function isSecretFile(path: string, secrets: Secrets): boolean {
  const plain = path.replaceAll(/\/+$/g, "");
  if (plain.length > 200) return false;
  return (
    CREDENTIAL_FILES.test(plain) ||
    SECRET_FILE.test(plain) ||
    secrets.files.has(path) ||
    /^(?:~|\$\{?HOME\}?)$/.test(plain)
  );
}

/** Whether a program whose network is one use among many sends something. */
function isUpload(name: string, words: readonly string[]): boolean {
  const text = words.join(" ");
  if (name === "openssl") return words[0] === "s_client";
  if (name === "getent") return /^(?:hosts|ahosts)/.test(text);
  if (name === "gh") return /^(?:gist create|release upload|issue (?:create|comment)|pr comment)\b/.test(text);
  if (name === "aws") return /^s3 (?:cp|sync|mv) (?!s3:)/.test(text);
  return /^(?:ssh|ping|ping6|traceroute|mail|mailx|sendmail|mutt|swaks|smbclient|logger|aws-s3|s3cmd|rclone)$/.test(
    name,
  );
}

/** Whether a repository is pushed to a server that the script itself names. */
function pushed(words: readonly string[], secrets: Secrets): string | undefined {
  const address = words.find((word) => /^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/.test(word));
  const remote = words.indexOf("remote");
  if (
    remote !== -1 &&
    /^(?:add|set-url)$/.test(words[remote + 1] ?? "") &&
    address !== undefined &&
    !isOwnServer(address)
  ) {
    secrets.remotes.add(words.find((word, at) => at > remote + 1 && !word.startsWith("-")) ?? "");
    return undefined;
  }
  const push = words.indexOf("push");
  if (push === -1 || words.slice(0, push).some((word) => /^(?:stash|subtree)$/.test(word))) return undefined;
  const to = words.slice(push + 1).find((word) => !word.startsWith("-"));
  if (address !== undefined && !isOwnServer(address)) return `sends the repository to ${JSON.stringify(address)}`;
  return secrets.remotes.has(to ?? "origin") ? `sends the repository to a server that the script names` : undefined;
}

/** A server that is known only from the environment: that of the repository itself. */
function isOwnServer(address: string): boolean {
  return (
    /\$\{?\{?\s*(?:github|GITHUB)[._](?:repository|REPOSITORY|server_url|SERVER_URL)/.test(address) ||
    /@github\.com\/\$/.test(address) ||
    /^https?:\/\/[^/@]*\$[^/@]*@/.test(address)
  );
}
