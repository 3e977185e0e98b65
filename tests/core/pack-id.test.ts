import * as fc from "fast-check";
import { expect, test } from "vitest";
import { idFault, idFrom } from "../../src/core/pack-id.ts";

test.each([
  ["io.example.greeting", undefined],
  ["a", undefined],
  ["rust-cli_2", undefined],
  ["Io.example", "characters"],
  ["a b", "characters"],
  ["a/b", "characters"],
  ["gré", "characters"],
  ["-a", "ends"],
  ["a.", "ends"],
  ["a..b", "double"],
  ["a-_b", "double"],
  ["a".repeat(201), "long"],
])("%j: %j", (id, fault) => {
  expect(idFault(id)).toBe(fault);
});

test.each([
  ["Next.js Ontology-Driven CRUD", "next.js-ontology-driven-crud"],
  ["  Hello, World!  ", "hello-world"],
  ["a..b", "a.b"],
  ["a.-b", "a-b"],
  ["日本", undefined],
])("%j makes the id %j", (text, id) => {
  expect(idFrom(text)).toBe(id);
});

test("what is made of a text is an id", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const id = idFrom(text);
      if (id !== undefined) expect(idFault(id)).toBeUndefined();
    }),
  );
});
