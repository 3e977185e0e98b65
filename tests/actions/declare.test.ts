import { expect, test } from "vitest";
import { type DeclarationPort, initRequirements, updateRequirement } from "../../src/actions/readiness-gate/declare.ts";

/** A project in memory. */
function project(files: Record<string, string> = {}): DeclarationPort & { readonly files: Record<string, string> } {
  return {
    files,
    read: (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    write: (path, text) => void (files[path] = text),
    now: () => "2026-11-21T12:00:00.000Z",
  };
}

const path = ".ggen/production.toml";

test("init writes the 17 requirements of ggen, all missing, and never over a file that is there", () => {
  const port = project();
  initRequirements(port);
  expect(port.files[path]?.match(/^\[\[requirements\]\]$/gm)).toHaveLength(17);
  expect(port.files[path]?.match(/^status = "Missing"$/gm)).toHaveLength(17);
  expect(() => initRequirements(port)).toThrow(/exists/);
});

test("update changes the status and the date of one requirement and no other byte", () => {
  const port = project();
  initRequirements(port);
  const before = port.files[path] ?? "";
  port.files[path] = before.replace('status = "Missing"', 'status   =   "Missing" # mine');
  expect(updateRequirement({ ...port, now: () => "2026-12-01T00:00:00.000Z" }, "auth-basic", "done")).toEqual({
    id: "auth-basic",
    from: "missing",
    to: "complete",
  });
  expect(port.files[path]).toBe(
    before
      .replace('status = "Missing"', 'status   =   "Complete" # mine')
      .replace("2026-11-21T12:00:00.000Z", "2026-12-01T00:00:00.000Z"),
  );
});

test("a change that ggen refuses, an unknown id, word or file end with a sentence that says what is allowed", () => {
  const port = project();
  expect(() => updateRequirement(port, "auth-basic", "done")).toThrow(/gpack readiness init/);
  initRequirements(port);
  expect(() => updateRequirement(port, "auth-basic", "review")).toThrow(
    "auth-basic is missing and cannot become needs-review; it may become placeholder or complete",
  );
  expect(() => updateRequirement(port, "auth-basic", "perfect")).toThrow(/allowed is complete, done/);
  expect(() => updateRequirement(port, "auth", "done")).toThrow(/there is auth-basic, error-handling/);
  port.files[path] = "[[requirements]\n";
  expect(() => updateRequirement(port, "auth-basic", "done")).toThrow(/production\.toml:1: /);
});
