import { rules } from "@secretlint/secretlint-rule-preset-recommend";
import { isMarkedExample, isPlaceholder } from "../../core/secrets/placeholder.ts";
import type { KnownSecrets } from "../../core/secrets/secret-port.ts";
import type { Secret } from "../../core/secrets/secret.ts";

/** Characters of a text that is searched; what is longer is no text that people write. */
const MAX_TEXT = 4 * 1024 * 1024;

/** Comments of a file that would silence its own findings: the author of a file has no say in them. */
const FILTER = "@secretlint/secretlint-rule-filter-comments";

/**
 * Searches for credentials by the rules that secretlint recommends. They are asked directly: its own runner makes all of them anew for
 * each file and waits for each, which takes twice as long as the search. A rule that does not answer at once is refused with an error.
 */
export const findKnownSecrets: KnownSecrets = (path, text) => {
  if (text.length > MAX_TEXT) return { unsearched: `the text has more than ${MAX_TEXT} characters` };
  const source = sourceOf(path, text);
  const found = new Map<string, Secret>();
  for (const { id, handler, reported } of searchers) {
    reported.length = 0;
    if (handler.file?.(source) !== undefined) throw new Error(`${id} does not answer at once`);
    for (const { start, end, messageId } of reported) {
      const value = text.slice(start, end);
      const reach = isLocal(value) ? "local" : "any";
      if (reach === "any" && isForShow(value)) continue;
      found.set(`${start} ${end} ${id} ${messageId}`, { what: whatOf(id, messageId), start, end, reach });
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
};

type SecretRule = (typeof rules)[number];
type SecretSource = Parameters<NonNullable<ReturnType<SecretRule["create"]>["file"]>>[0];

/** What a rule reported of the text that it saw last. */
interface Reported {
  readonly start: number;
  readonly end: number;
  readonly messageId: string;
}

const searchers = rules
  .filter(({ meta }) => meta.id !== FILTER)
  .map((rule) => {
    const reported: Reported[] = [];
    const handler = rule.create(
      {
        sharedOptions: {},
        // What a rule says is said here in other words: its own show the credential.
        createTranslator: () => (messageId) => ({ messageId: String(messageId), message: "", data: undefined }),
        report: ({ message: { messageId }, range: [start, end] }) => reported.push({ start, end, messageId }),
        ignore() {},
      },
      {},
    );
    return { id: rule.meta.id, handler, reported };
  });

/** A text as rules see it. None of them asks for lines and columns, which would have to be worked out for each text. */
function sourceOf(filePath: string, content: string): SecretSource {
  const unknown = (): never => {
    throw new Error("a rule of secretlint asks for places by line and column");
  };
  return {
    hasBOM: false,
    content,
    filePath,
    physicalFilePath: undefined,
    ext: "",
    contentType: "text",
    getFilePath: () => filePath,
    getPhysicalFilePath: () => undefined,
    locationToRange: unknown,
    rangeToLocation: unknown,
    positionToIndex: unknown,
    indexToPosition: unknown,
  };
}

/** Shortest private key: one of an elliptic curve, with the lines around it. */
const SHORTEST_KEY = 150;

/** Whether a value only shows where a credential would stand. */
function isForShow(value: string): boolean {
  if (value.startsWith("-----BEGIN")) return value.length < SHORTEST_KEY || /\.\.\.|\{\{/.test(value);
  const password = /^[\w+.-]+:\/\/[^:@/\s]*:([^@\s]{1,256})@/.exec(value)?.[1];
  return password === undefined ? isMarkedExample(value) : isPlaceholder(password);
}

function isLocal(value: string): boolean {
  return /^[\w+.-]+:\/\/[^@\s]*@(?:localhost|127\.0\.0\.1|\[::1\]|db|postgres|mysql|mongo|redis)(?:[:/]|$)/.test(value);
}

/** What a rule found, in words that say nothing of the value. */
function whatOf(ruleId: string, messageId: string): string {
  const name = ruleId.replace(/^.*secretlint-rule-/, "");
  const known = NAMES[name];
  if (known !== undefined) return known;
  return messageId.includes("Key") ? `a key (${name})` : `a credential (${name})`;
}

const NAMES: Readonly<Record<string, string>> = {
  aws: "an Amazon access key",
  gcp: "a Google Cloud key",
  github: "a GitHub token",
  privatekey: "a private key",
  basicauth: "a password in an address",
  "database-connection-string": "a password in the address of a database",
  slack: "a Slack token",
  sendgrid: "a SendGrid key",
  npm: "an npm token",
  openai: "an OpenAI key",
  anthropic: "an Anthropic key",
  shopify: "a Shopify key",
  linear: "a Linear key",
  "1password": "a 1Password token",
};
