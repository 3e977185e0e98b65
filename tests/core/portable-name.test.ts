import { expect, test } from "vitest";
import { foldName, isDeviceName, nameFault } from "../../src/core/portable-name.ts";

test.each(["con", "AUX.tmpl", "com1.a.b", "LPT9", "nul .txt"])("%s is a device", (name) => {
  expect(isDeviceName(name)).toBe(true);
});

test.each(["console", "com", "com0", "com10", "io.example.con", "auxiliary.tmpl"])("%s is no device", (name) => {
  expect(isDeviceName(name)).toBe(false);
});

test.each(["a:b", "what?", "a ", "a.", "tab\t", "a\\b", "あ".repeat(86), "-rf"])(
  "%j is not for every system",
  (name) => {
    expect(nameFault(name)).toBeDefined();
  },
);

test.each(["かんばん.rs.tmpl", "[...all]", "$id", ".github", "a b", "あ".repeat(85)])("%j is", (name) => {
  expect(nameFault(name)).toBeUndefined();
});

test("names that differ in case or Unicode form fold to one", () => {
  expect(foldName("Re\u0301sume\u0301")).toBe(foldName("RÉSUMÉ"));
});
