import { describe, expect, test } from "vitest";
import { readPolicy } from "../../src/core/policy-file.ts";
import { textSource } from "../../src/core/source.ts";
import { addressKey, hostFault, publicHosts, sourceAddress } from "../../src/core/sources/address.ts";
import { frequent } from "../../src/core/sources/own-addresses.ts";

describe("the address of a repository", () => {
  test.each([
    ["https://github.com/a/b.git", "https://github.com/a/b.git"],
    ["https://GitHub.com/a/b", "https://github.com/a/b"],
    ["https://github.com:443/a/b", "https://github.com/a/b"],
    ["https://github.com/a/../b", "https://github.com/b"],
  ])("%s is fetched as %s", (given, url) => {
    expect(sourceAddress(given, publicHosts)).toEqual({ url });
  });

  test("is of a host with its port, or of a whole origin", () => {
    expect(sourceAddress("https://git.example.org:8443/a", ["git.example.org"])).toEqual({
      reason: "nothing is fetched from git.example.org:8443",
    });
    expect(sourceAddress("https://git.example.org:8443/a", ["git.example.org:8443"])).toHaveProperty("url");
    expect(sourceAddress("http://git.intranet/a", ["git.intranet"])).toEqual({
      reason: "sources are fetched by https only",
    });
    expect(sourceAddress("http://git.intranet/a", ["http://git.intranet"])).toHaveProperty("url");
    expect(sourceAddress("https://git.intranet/a", ["http://git.intranet"])).not.toHaveProperty("url");
  });
});

test.each(["github.com", "git.example.org:8443", "http://127.0.0.1:8080", "[::1]:3000"])("%s is a host", (host) => {
  expect(hostFault(host)).toBeUndefined();
});

test.each([
  "",
  "GitHub.com",
  "github.com/",
  "github.com/a",
  "user@github.com",
  "*.github.com",
  "ftp://a",
  "a b",
  "a:443",
])("%j is no host", (host) => {
  expect(hostFault(host)).toContain("is no host");
});

test("a policy names the hosts that gpacks come from, and a wrong one by its line", () => {
  const read = (text: string) =>
    readPolicy(textSource("registry/policy.toml", text), [], "2026-10-01").policy.sourceHosts;
  expect(read("")).toBeUndefined();
  expect(read("[sources]\nhosts = []\n")).toEqual([]);
  expect(read('[sources]\nhosts = ["github.com"]\n')).toEqual(["github.com"]);
  expect(() => read('[sources]\nhosts = [\n  "github.com",\n  "https://github.com/a",\n]\n')).toThrow(
    'registry/policy.toml:4: "https://github.com/a" is no host',
  );
  expect(() => read("[sources]\nhost = []\n")).toThrow("sources.host is no key of a policy");
});

describe("the addresses of a registry itself", () => {
  test("are spelled in one way", () => {
    const spellings = ["https://github.com/A/b", "https://github.com/a/b.git", "https://github.com/a/b.git/"];
    expect(new Set(spellings.map(addressKey))).toEqual(new Set(["https://github.com/a/b"]));
    expect(addressKey("https://github.com/a/b.github")).toBe("https://github.com/a/b.github");
  });

  test("are the frequent ones: a stray one among many is none", () => {
    expect(frequent(["a", "a", "a", "b"])).toEqual(new Set(["a"]));
    expect(frequent(["a", "a", "b"])).toEqual(new Set(["a"]));
    expect(frequent(["a", "a", "a", "b", "b"])).toEqual(new Set(["a", "b"]));
    expect(frequent([])).toEqual(new Set());
  });

  test.each([
    ["https://github.com/example/registry", undefined],
    ["git@github.com:example/registry.git", undefined],
    ["example/registry", "is no address of a repository"],
  ])("%s in the policy", (own, fault) => {
    const read = (): unknown =>
      readPolicy(textSource("registry/policy.toml", `[sources]\nown = ["${own}"]\n`), [], "2026-10-01").policy;
    if (fault === undefined) expect(read()).toMatchObject({ ownAddresses: [own] });
    else expect(read).toThrow(fault);
  });
});
