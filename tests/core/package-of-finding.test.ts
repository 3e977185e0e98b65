import { expect, test } from "vitest";
import { readIndex } from "../../src/core/index-file.ts";
import { parseJsonDocument } from "../../src/core/json-document.ts";
import { packageFinder } from "../../src/core/package-of-finding.ts";
import { textSource, wholeFile } from "../../src/core/source.ts";
import { parseTomlDocument } from "../../src/core/toml-document.ts";

/** The package of each line of an index, as `id` or `id version`. */
function packagesOf(path: string, text: string): readonly string[] {
  const source = textSource(path, text);
  const index = readIndex(path.endsWith(".toml") ? parseTomlDocument(source) : parseJsonDocument(source), false);
  const packageOf = packageFinder([], index ? [index] : []);
  return text.split("\n").map((line, nth) => {
    const column = line.length - line.replace(/^[\s[]+/, "").length + 1;
    const found = packageOf({ at: { ...wholeFile(path), line: nth + 1, column } });
    return found ? [found.id, found.version].filter((part) => part !== undefined).join(" ") : "";
  });
}

test("each line of a packs map belongs to its entry and version, and what follows the map to none", () => {
  const text = `{
  "packs": {
    "a": {
      "id": "a",
      "versions": {
        "1.0.0": {
          "path": "x"
        },
        "2.0.0": { "path": "x" }
      },
      "name": "A"
    },
    "b": { "id": "b" }
  },
  "updated": "soon"
}`;
  const found = packagesOf("registry/index.json", text);
  const wanted = ["", "", "a", "a", "a", "a 1.0.0", "a 1.0.0", "a 1.0.0", "a 2.0.0", "a 2.0.0", "a", "a", "b", "b", ""];
  expect(found.slice(0, -1)).toEqual(wanted);
});

test("each line of a list belongs to its item", () => {
  expect(packagesOf("marketplace/index.json", '[\n{ "id": "a",\n"name": "A" },\n{ "id": "b" }\n]').slice(0, 4)).toEqual(
    ["", "a", "a", "b"],
  );
});

test("each line of a TOML list belongs to its table, and another table to none", () => {
  const text = '[meta]\nx = 1\n[[package]]\nname = "a"\nversion = "1"\n[[package]]\nname = "b"\n[other]\ny = 1';
  expect(packagesOf("registry/packages.toml", text)).toEqual(["", "", "a", "a", "a", "b", "b", "", ""]);
});
