import { describe, expect, test } from "vitest";
import { assignedSecrets } from "../../../src/core/secrets/assigned-secrets.ts";
import { masked } from "../../../src/core/secrets/secret.ts";
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

async function all(text: string): Promise<readonly string[]> {
  const known = (await findKnownSecrets("a.toml", text)) ?? [];
  return [...known, ...assignedSecrets(text)].map(({ what }) => what);
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
  ])("%s", async (what, text) => {
    expect(await all(text)).toContain(what);
  });

  test("at its place, and only there", async () => {
    const text = `# keys\napi_key = "${random}"\n`;
    const [found] = assignedSecrets(text);
    expect(text.slice(found?.start, found?.end)).toBe(random);
    const [known] = (await findKnownSecrets("a", `token = "${githubToken}"`)) ?? [];
    expect(known).toMatchObject({ start: 9, end: 9 + githubToken.length });
  });

  test("of the own machine is told as such", async () => {
    const found = await findKnownSecrets("a", "url = postgresql://postgres:hunter2hunter2@localhost:5432/app");
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
  ])("%s", async (text) => {
    expect(await all(text)).toEqual([]);
  });
});

test.each(["// secretlint-disable", "# secretlint-disable-next-line", "/* secretlint-disable */"])(
  "a comment in the file silences nothing: %s",
  async (comment) => {
    expect(await all(`${comment}\ntoken = "${githubToken}"\n`)).toContain("a GitHub token");
  },
);

test("nothing of a credential is shown but its kind and its length", () => {
  expect(masked(githubToken)).toBe("ghp_… (40 characters)");
  expect(masked("hunter2")).toBe("7 characters");
});

test("a text that is too long is not searched, and says so", async () => {
  expect(await findKnownSecrets("a", "x".repeat(5 * 1024 * 1024))).toBeUndefined();
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
])("a text that is made of %s ends", async (part) => {
  const text = part.repeat(Math.floor(500_000 / part.length));
  expect(assignedSecrets(text).length).toBeLessThanOrEqual(101);
  expect(await findKnownSecrets("a", text)).toBeDefined();
});
