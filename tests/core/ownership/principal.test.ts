import { expect, test } from "vitest";
import { parsePrincipal, principalName, principalNames } from "../../../src/core/ownership/principal.ts";

const nameOf = (text: string): string | undefined => {
  const principal = parsePrincipal(text);
  return principal && principalName(principal);
};

test.each([
  ["@octocat", "@octocat"],
  ["OctoCat", "@octocat"],
  ["a-b-c", "@a-b-c"],
  ["an-old--login-", "@an-old--login-"],
  ["dependabot[bot]", "@dependabot[bot]"],
  ["mona_octo", "@mona_octo"],
  ["@Example/Writers", "@example/writers"],
  ["example/the.writers_2", "@example/the.writers_2"],
])("%s is %s", (text, name) => expect(nameOf(text)).toBe(name));

test.each([
  ["nothing", ""],
  ["an @ alone", "@"],
  ["two @", "@@octocat"],
  ["a Cyrillic o", "@оctocat"],
  ["a full-width letter", "@ｏctocat"],
  ["the Kelvin sign, whose lower case is k", "@\u212Aim"],
  ["the dotted capital I", "@\u0130vo"],
  ["an invisible character", "@octo\u200Bcat"],
  ["a space at the end", "@octocat "],
  ["hyphens alone", "@--"],
  ["a hundred and one letters", `@${"a".repeat(101)}`],
  ["a dot", "@octo.cat"],
  ["an address", "ada@example.org"],
  ["a team of a team", "@a/b/c"],
  ["a team without a name", "@a/"],
  ["a path", "@a/../b"],
  ["a line break", "@octocat\n@ada"],
])("%s names nobody", (_, text) => expect(nameOf(text)).toBeUndefined());

test("a list is sorted, each once, without what names nobody", () => {
  expect(principalNames(["zed", "@Ada", "ada", "@оctocat"])).toEqual(["@ada", "@zed"]);
});
