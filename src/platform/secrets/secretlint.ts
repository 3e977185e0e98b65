import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { rules } from "@secretlint/secretlint-rule-preset-recommend";
import { isMarkedExample, isPlaceholder } from "../../core/secrets/placeholder.ts";
import type { Secret } from "../../core/secrets/secret.ts";

/** Characters of a text that is searched; what is longer is no text that people write. */
const MAX_TEXT = 4 * 1024 * 1024;

/** Comments of a file that would silence its own findings: the author of a file has no say in them. */
const FILTER = "@secretlint/secretlint-rule-filter-comments";

const config = {
  rules: rules.filter(({ meta }) => meta.id !== FILTER).map((rule) => ({ id: rule.meta.id, rule })),
};

/** Credentials in a text, by the rules that secretlint recommends; `undefined` for a text that is too long to be searched. */
export async function findKnownSecrets(path: string, text: string): Promise<readonly Secret[] | undefined> {
  if (text.length > MAX_TEXT) return undefined;
  // It would mark the time of each rule in each file, and keep all marks: of 100,000 files more than a machine has room for.
  secretLintProfiler.setEnabled(false);
  const { messages } = await lintSource({
    source: { filePath: path, content: text, ext: "", contentType: "text" },
    options: { config, noPhysicFilePath: true, maskSecrets: true },
  });
  return messages.flatMap(({ range: [start, end], ruleId, messageId }): readonly Secret[] => {
    const value = text.slice(start, end);
    const reach = isLocal(value) ? "local" : "any";
    if (reach === "any" && isForShow(value)) return [];
    return [{ what: whatOf(ruleId, messageId), start, end, reach }];
  });
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
