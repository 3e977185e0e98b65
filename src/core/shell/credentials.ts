import { codeOf } from "./code.ts";
import type { ShellCommand } from "./command.ts";

/** Files that hold credentials of the user. */
export const CREDENTIAL_FILES =
  /(?:^|[/@=])\.(?:ssh(?:\/(?!known_hosts|config$|\*?\.pub)|$)|aws(?:\/(?:credentials|config)|$)|netrc|npmrc|pypirc|git-credentials|docker\/config\.json|kube(?:\/config|$)|gnupg(?:\/|$)|config\/(?:gh\/hosts|gcloud)|cargo\/credentials|azure(?:\/|$)|vault-token|pgpass|my\.cnf|(?:bash|zsh|psql|python|node_repl)_history|config\/(?:google-chrome|chromium|BraveSoftware)(?:\/(?:Default|Profile \d+))?$|mozilla(?:\/firefox)?$|password-store|electrum|bitcoin)|^\/etc\/(?:shadow|gshadow)|\/proc\/(?:self|\d+|\*|\$\$)\/environ|^\/(?:var\/)?run\/secrets\/(?!.*(?:ca\.crt|namespace)$)|(?:Login Data|Cookies|key4\.db|wallet\.dat)$|(?:^~|\$\{?HOME\}?|\/Users\/[^/]+)\/Library\/Keychains/;
/** Services of a cloud that hand out the credentials of the machine. */
const METADATA =
  /^(?:https?:\/\/)?(?:169\.254\.(?:169\.254|170\.2)|metadata\.google\.internal|\[fd00:ec2::254\]|100\.100\.100\.200)(?:[:/]|$)/;
/** Programs that do not show what they name. */
const NO_READER =
  /^(?:ls|test|\[|\[\[|mkdir|chmod|chown|touch|rm|ssh-keygen|ssh|ssh-add|ssh-copy-id|mktemp|security|echo|printf|stat|kubectl|helm|npm|cargo)$/;

/** The words of a program that prints credentials. */
const PRINTERS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  gh: [[/^auth token\b/, "the token of gh"]],
  security: [[/^(?:find-(?:generic|internet)-password|dump-keychain)\b/, "the keychain"]],
  git: [
    [/^credential fill\b/, "the password of git"],
    [/^config (?:.* )?(?:--get\S* )?\S*extraheader\b/i, "the token that actions/checkout leaves with git"],
  ],
  gcloud: [[/^auth (?:application-default )?print-(?:access|identity)-token\b/, "a token of Google Cloud"]],
  aws: [
    [
      /^(?:configure (?:export-credentials|get aws_)|sts get-session-token|ecr get-login-password --export)/,
      "credentials of AWS",
    ],
  ],
  az: [[/^account get-access-token\b/, "a token of Azure"]],
  kubectl: [[/^config view (?:.* )?--raw\b|^(?:-n \S+ )?get secrets? .*-o\b/, "credentials of a cluster"]],
  "secret-tool": [[/^(?:lookup|search)\b/, "the keyring"]],
  pass: [[/^(?:show )?[\w./-]+$/, "the password store"]],
  cmdkey: [[/^\/list\b/i, "the credentials of Windows"]],
  "docker-credential-desktop": [[/^get\b/, "the passwords of registries"]],
};

/** What a command reads of the user's credentials, as the end of a sentence that begins with "reads". */
export function credentials(command: ShellCommand): string | undefined {
  const { name, args, redirects, input } = command;
  const words = args.map(({ text }) => text);
  const known = Object.hasOwn(PRINTERS, name) ? (PRINTERS[name] ?? []) : [];
  if (known.length > 0) {
    const text = words.join(" ").slice(0, 500);
    const printed = known.find(([pattern]) => pattern.test(text));
    if (printed && !(name === "pass" && /^(?:init|git|--|ls|insert|generate)/.test(text))) return `reads ${printed[1]}`;
  }
  if (/^(?:curl|wget|http|https|fetch)$/.test(name)) {
    const service = words.find(
      (word) => METADATA.test(word) && !/\/(?:hostname|instance-id|region|placement|zone)\b/.test(word),
    );
    if (service !== undefined) return `reads the credentials of the machine from ${JSON.stringify(service)}`;
  }
  if (
    name === "find" &&
    words.some((word, at) => /^-i?(?:name|path)$/.test(words[at - 1] ?? "") && SEARCHED.test(word)) &&
    words.some(isHome)
  )
    return "looks for the keys of the user";
  if (
    /^(?:grep|egrep|rg|ag)$/.test(name) &&
    words.some((word) => /AKIA|PRIVATE KEY|ghp_|aws_secret/i.test(word)) &&
    words.some(isHome)
  )
    return "looks for the keys of the user";
  if (NO_READER.test(name)) return undefined;
  const reads = redirects.filter(({ isRead, isWrite }) => isRead && !isWrite).map(({ target }) => target);
  for (const { text } of [...args, ...reads, ...input])
    if (
      text.length < 200 &&
      !/^--?(?:kube-?config|identity|key|cert)\S*=/.test(text) &&
      CREDENTIAL_FILES.test(text.replaceAll(/\/+$/g, ""))
    )
      return `reads ${JSON.stringify(text)}`;
  for (const code of codeOf(command)) {
    const file =
      /["'`]([^"'`\n]{0,100}\.(?:ssh\/id_\w+|aws\/credentials|netrc|npmrc|git-credentials|docker\/config\.json))["'`]/.exec(
        code,
      )?.[1];
    if (file !== undefined) return `reads ${JSON.stringify(file)}`;
  }
  return undefined;
}

const SEARCHED = /id_(?:rsa|dsa|ecdsa|ed25519)|\.pem$|\.key$|credentials|\.env|wallet|\.kdbx/;

function isHome(word: string): boolean {
  return /^(?:\/|~|\$\{?HOME\}?|\/home|\/root|\/Users)\/?$/.test(word);
}
