import { lintSource } from "@secretlint/core";
import { rules } from "@secretlint/secretlint-rule-preset-recommend";
import { describe, expect, test } from "vitest";
import { assignedSecrets } from "../../../src/core/secrets/assigned-secrets.ts";
import { type Secret, masked } from "../../../src/core/secrets/secret.ts";
import { findKnownSecrets } from "../../../src/platform/secrets/secretlint.ts";

// Put together here, so that no scanner of this repository takes them for real.
const join = (...parts: readonly string[]): string => parts.join("");
const githubToken = join("ghp", "_", "a1B2c3D4e5F6g7H8", "i9J0k1L2m3N4o5P6q7R8");
const amazonId = join("AKIA", "2OGYBAH6STMMNXW4");
const random = join("kX9vQ2mZ", "t7Lw4RbN", "8pYs3Hd6");
const hex = join("9f86d081884c7d65", "9a2feaa0c55ad015");
const key = join(
  "-----BEGIN RSA ",
  "PRIVATE KEY-----\n",
  "MIIEpAIBAAKCAQEAx9Zq".repeat(20),
  "\n-----END RSA ",
  "PRIVATE KEY-----",
);

function known(text: string, path = "a.toml"): readonly Secret[] {
  const found = findKnownSecrets(path, text);
  if ("unsearched" in found) throw new Error(found.unsearched);
  return found;
}

function all(text: string): readonly string[] {
  return [...known(text), ...assignedSecrets(text)].map(({ what }) => what);
}

describe("a credential is found", () => {
  test.each([
    ["a GitHub token", `token = "${githubToken}"`],
    ["a private key", key],
    ["a password in the address of a database", `url = postgres://app:${random}@db.internal.corp/app`],
    ["the id of an Amazon access key", `id = ${amazonId}`],
    ["a credential", `api_key = "${random}"`],
    ["a credential", `"clientSecret": "${random}"`],
    ["a credential", `PASSWORD='${random}'`],
    ["a credential", `private_key: "${hex}"`],
    ["a credential", `let access_key = \`${random}\`;`],
  ])("%s", (what, text) => {
    expect(all(text)).toContain(what);
  });

  test("at its place, and only there", () => {
    const text = `# keys\napi_key = "${random}"\n`;
    const [found] = assignedSecrets(text);
    expect(text.slice(found?.start, found?.end)).toBe(random);
    expect(known(`token = "${githubToken}"`)[0]).toMatchObject({ start: 9, end: 9 + githubToken.length });
  });

  test("of the own machine is told as such", () => {
    const found = known("url = postgresql://postgres:hunter2hunter2@localhost:5432/app");
    expect(found).toMatchObject([{ reach: "local" }]);
  });
});

describe("no credential is found in", () => {
  test.each([
    [`api_key = "{{ api_key }}"`],
    [`api_key = "\${API_KEY}"`],
    [`api_key = "your-api-key-goes-here-1"`],
    [`token = "changeme-changeme-1"`],
    [`password = "aaaaaaaaaaaaaaaaaaaa1"`],
    [`secret = "some-long-kebab-case-name"`],
    [`token_type = "urn:ietf:params:oauth:token-type"`],
    [`api_key: "process.env.API_KEY_OF_SERVICE"`],
    [`id = AKIAIOSFODNN7EXAMPLE`],
    [`checksum = "${hex}"`],
    [`integrity = "sha256-${random}"`],
    [`url = postgres://user:password@db.example.com/app`],
    [`url = https://{{ user }}:{{ password }}@example.com`],
    [`# set the token with GITHUB_TOKEN=<token>`],
    ["-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"],
  ])("%s", (text) => {
    expect(all(text)).toEqual([]);
  });
});

test.each(["// secretlint-disable", "# secretlint-disable-next-line", "/* secretlint-disable */"])(
  "a comment in the file silences nothing: %s",
  (comment) => {
    expect(all(`${comment}\ntoken = "${githubToken}"\n`)).toContain("a GitHub token");
  },
);

test("nothing of a credential is shown but its kind and its length", () => {
  expect(masked(githubToken)).toBe("ghp_… (40 characters)");
  expect(masked("hunter2")).toBe("7 characters");
});

test("a text that is too long is not searched, and says so", () => {
  expect(findKnownSecrets("a", "x".repeat(5 * 1024 * 1024))).toHaveProperty("unsearched");
});

test.each([
  ["://:@"],
  ["eyJ."],
  ["AKIA"],
  ["http://a:"],
  ["-----BEGIN PRIVATE KEY-----"],
  ['password="'],
  ["xoxb-"],
  ["secret_"],
  ["token-token_"],
  ["'\""],
])("a text that is made of %s ends", (part) => {
  const text = part.repeat(Math.floor(500_000 / part.length));
  expect(assignedSecrets(text).length).toBeLessThanOrEqual(101);
  expect(findKnownSecrets("a", text)).not.toHaveProperty("unsearched");
});

test("the rules find, asked directly, what secretlint finds with them, in any order of texts", async () => {
  const texts = [
    `token = "${githubToken}"\n`,
    key,
    "nothing to be seen here",
    `aws_access_key_id = ${amazonId}\naws_secret_access_key = "${join("kX9vQ2mZt7Lw4RbN8pYs", "3Hd6kX9vQ2mZt7Lw4RbN")}"`,
    `https://hooks.slack.com/services/${join("T0123ABCD", "/B0123ABCD/", "a1B2c3D4e5F6g7H8i9J0k1L2")}`,
    `//registry.npmjs.org/:_authToken=${join("npm", "_", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8")}`,
    `url = postgres://app:${random}@db.internal.corp/app\nsame = postgres://app:${random}@db.internal.corp/app`,
  ];
  const config = {
    rules: rules.filter(({ meta }) => !meta.id.includes("filter")).map((rule) => ({ id: rule.meta.id, rule })),
  };
  let many = 0;
  for (const content of [...texts, ...texts.toReversed()]) {
    const source = { filePath: ".npmrc", content, ext: "", contentType: "text" } as const;
    const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
    const places = new Set(messages.map(({ range: [start, end] }) => `${start} ${end}`));
    expect(new Set(known(content, ".npmrc").map(({ start, end }) => `${start} ${end}`))).toEqual(places);
    many += places.size;
  }
  expect(many).toBeGreaterThan(10);
});
