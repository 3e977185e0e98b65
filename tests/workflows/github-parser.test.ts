import { existsSync, readFileSync } from "node:fs";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { readPages } from "../rules/page.ts";
import { type Snippet, documentBlocks, ownFiles } from "./yaml-blocks.ts";

let documents = 0;

/** Actions of others are not looked up: that would need the network. A page shows a short commit id as what is wrong. */
const EXPECTED = /^\d+: (?:Unable to resolve action `(?!ggen\/validate-gpack)|The provided ref '1f0b2c7' )/;

/** What GitHub's own parser says of a file, with the inputs of our actions as they are declared. */
async function faultsOf({ file, text }: Snippet): Promise<readonly string[]> {
  // What was parsed is remembered by its address.
  documents += 1;
  const diagnostics = await validate(TextDocument.create(`file:///${documents}/${file}`, "yaml", 1, text), {
    actionsMetadataProvider: {
      async fetchActionMetadata({ owner, name, path = "" }) {
        if (`${owner}/${name}` !== "ggen/validate-gpack") return undefined;
        const action = path === "" ? "action.yml" : `${path}/action.yml`;
        if (!existsSync(action)) throw new Error(`there is no ${action}`);
        return parse(readFileSync(action, "utf8")) as { name: string; description: string };
      },
    },
  });
  return diagnostics
    .map(({ message, range }) => `${range.start.line + 1}: ${typeof message === "string" ? message : message.value}`)
    .filter((fault) => !EXPECTED.test(fault));
}

describe("GitHub's own parser accepts", () => {
  test.each([...ownFiles(), ...documentBlocks()].map((snippet) => [snippet.name, snippet] as const))(
    "%s",
    async (_, snippet) => {
      expect(await faultsOf(snippet)).toEqual([]);
    },
  );

  const cases = readPages()
    .filter(({ id }) => id.startsWith("workflow/") && id !== "workflow/readable")
    .flatMap(({ id, cases }) =>
      cases.flatMap(({ name, files }) =>
        [...files].map(([path, text = ""]) => [`${id}: ${name}: ${path}`, text] as const),
      ),
    );
  test.each(cases)("%s", async (name, text) => {
    expect(await faultsOf({ name, file: "workflow.yml", text })).toEqual([]);
  });
});

describe("GitHub's own parser refuses", () => {
  test("an input that our action does not have", async () => {
    const block = documentBlocks().find(({ text }) => text.includes("ggen/validate-gpack@v1"));
    const text = `${block?.text.trimEnd()}\n`.replace(
      /(uses: ggen\/validate-gpack@v1.*\n)(?:\s*with:\n)?/,
      "$1        with:\n          no-such-input: 1\n",
    );
    expect(await faultsOf({ name: "", file: "workflow.yml", text })).not.toEqual([]);
  });

  const broken = readPages().find(({ id }) => id === "workflow/readable");
  test.each((broken?.cases ?? []).filter(({ expected }) => expected.length > 0))(
    "what we call unreadable: $name",
    async ({ files }) => {
      for (const text of files.values()) {
        expect(await faultsOf({ name: "", file: "workflow.yml", text: text ?? "" })).not.toEqual([]);
      }
    },
  );
});
