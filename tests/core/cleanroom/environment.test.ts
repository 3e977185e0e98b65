import { expect, test } from "vitest";
import { fixedEnvironment, isForbiddenVariable, passedEnvironment } from "../../../src/core/cleanroom/environment.ts";
import { isAllowedHost, isInternalAddress } from "../../../src/core/cleanroom/allowed-host.ts";

test.each([
  "GITHUB_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_URL",
  "GITHUB_ENV",
  "RUNNER_TEMP",
  "INPUT_TOKEN",
  "npm_config__authToken",
  "AWS_SECRET_ACCESS_KEY",
  "MY_API_KEY",
  "DB_PASSWORD",
  "SSH_AUTH_SOCK",
  "LD_PRELOAD",
  "NODE_OPTIONS",
  "DOCKER_HOST",
  "BASH_ENV",
])("%s is never taken over", (name) => {
  expect(isForbiddenVariable(name)).toBe(true);
  expect(() => passedEnvironment({ [name]: "x" }, [name])).toThrow("cannot be passed on");
});

test("ordinary variables that are asked for are taken over, unset ones are not", () => {
  expect(passedEnvironment({ CARGO_TERM_COLOR: "always", OTHER: "x" }, ["CARGO_TERM_COLOR", "RUSTFLAGS"])).toEqual({
    CARGO_TERM_COLOR: "always",
  });
});

test("what Object has is no variable", () => {
  expect(passedEnvironment({}, ["constructor", "__proto__"])).toEqual({});
});

test("the fixed variables are the same for the same seed", () => {
  const places = { home: "/h", tmp: "/t", path: ["/a", "/b"] };
  expect(fixedEnvironment(places, 7, undefined)).toEqual(fixedEnvironment(places, 7, undefined));
  expect(fixedEnvironment(places, 7, 0)).toMatchObject({
    SOURCE_DATE_EPOCH: "0",
    GPACK_SEED: "7",
    PATH: "/a:/b",
    TZ: "UTC",
  });
});

test("a host is allowed by its name, its port, or a domain above it", () => {
  const list = ["crates.io", "*.github.com", "localhost:8080"];
  expect(isAllowedHost(list, "crates.io", 443)).toBe(true);
  expect(isAllowedHost(list, "CRATES.io.", 443)).toBe(true);
  expect(isAllowedHost(list, "crates.io", 80)).toBe(false);
  expect(isAllowedHost(list, "evilcrates.io", 443)).toBe(false);
  expect(isAllowedHost(list, "crates.io.evil.org", 443)).toBe(false);
  expect(isAllowedHost(list, "api.github.com", 443)).toBe(true);
  expect(isAllowedHost(list, "github.com", 443)).toBe(false);
  expect(isAllowedHost(list, "evilgithub.com", 443)).toBe(false);
  expect(isAllowedHost(list, ".github.com", 443)).toBe(false);
  expect(isAllowedHost(list, "localhost", 8080)).toBe(true);
  expect(isAllowedHost(list, "localhost", 8081)).toBe(false);
});

test.each([
  "127.0.0.1",
  "127.9.9.9",
  "0.0.0.0",
  "169.254.169.254",
  "::1",
  "::",
  "fe80::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "224.0.0.1",
])("%s is of the machine itself or its link", (address) => expect(isInternalAddress(address)).toBe(true));

test.each(["93.184.216.34", "10.0.0.1", "2606:2800::1"])("%s is outside", (address) => {
  expect(isInternalAddress(address)).toBe(false);
});
