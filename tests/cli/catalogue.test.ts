import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Temporary, temporary } from "../git-fixture.ts";

type Versions = Readonly<
  Record<string, { readonly needs?: Readonly<Record<string, string>>; readonly yanked?: boolean }>
>;

let scratch: Temporary;
let root: string;

/** Runs the built command as a person would. */
function gpack(...args: readonly string[]) {
  const done = spawnSync(process.execPath, ["dist/gpack.js", ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "" },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function entry(id: string, description: string, versions: Versions, more: object = {}) {
  const listed = Object.entries(versions).map(([version, { needs, yanked }]) => [
    version,
    {
      version,
      git_url: "https://github.com/example/registry.git",
      git_rev: "9d1f6c3b0a7e52484c61ff3d9e0b8a2715c4d6e8",
      sha256: "",
      ...(needs ? { dependencies: needs } : {}),
      ...(yanked ? { yanked: { reason: "broken", since: "2026-10-01" } } : {}),
    },
  ]);
  const latest_version = Object.keys(versions).at(-1);
  return {
    id,
    name: id,
    description,
    latest_version,
    tags: [],
    keywords: [],
    license: "MIT",
    ...more,
    versions: Object.fromEntries(listed),
  };
}

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

beforeAll(() => {
  scratch = temporary();
  root = scratch.path;
  const packs = [
    entry("app", "An application", {
      "1.0.0": { needs: { menu: "^1", icons: "^1" } },
      "1.1.0": { needs: { menu: "^1" } },
    }),
    entry("menu", "Renders a menu", { "1.0.0": { needs: { drop: "^1" } }, "1.5.0": { needs: { drop: "^2" } } }),
    entry("drop", "Renders what drops down", {
      "1.8.0": {},
      "2.0.0": { needs: { icons: "^2" } },
      "2.1.0": { needs: { icons: "^2" }, yanked: true },
    }),
    entry("icons", "Pictures for a menu", { "1.0.0": {}, "2.0.0": {} }, { tags: ["menu"] }),
    entry("old", "Nobody's choice", { "1.0.0": {} }, { deprecated: { message: "Old", replacement: "icons" } }),
  ];
  const index = { updated: "2026-10-01T12:00:00Z", packs: Object.fromEntries(packs.map((pack) => [pack.id, pack])) };
  write("registry/index.json", JSON.stringify(index));
});

afterAll(() => scratch[Symbol.dispose]());

describe("resolve", () => {
  test("shows what was chosen as a tree", () => {
    const { status, out } = gpack("resolve", root, "app", "icons@*");
    expect(out).toBe(
      [
        "app 1.1.0",
        "└── menu 1.5.0  (^1)",
        "    └── drop 2.0.0  (^2)",
        "        └── icons 2.0.0  (^2)",
        "icons 2.0.0",
        "",
      ].join("\n"),
    );
    expect(status).toBe(0);
  });

  test("takes the lowest versions, and says what is newer", () => {
    expect(gpack("resolve", root, "app", "--lowest").out).toBe(
      [
        "app 1.0.0  (newest is 1.1.0)",
        "├── menu 1.0.0  (^1; newest is 1.5.0)",
        "│   └── drop 1.8.0  (^1; newest is 2.0.0)",
        "└── icons 1.0.0  (^1; newest is 2.0.0)",
        "",
      ].join("\n"),
    );
  });

  test("keeps what is locked, though it is yanked", () => {
    const toml = write(
      "ggen.lock",
      'version = "1.0"\n\n[[packs]]\nid = "drop"\nversion = "2.1.0"\nsha256 = ""\nsource = ""\n',
    );
    expect(gpack("resolve", root, "drop", "--lock", toml).out).toContain("drop 2.1.0  (yanked)\n");
    const json = write(
      "packs.lock",
      JSON.stringify({ packs: { drop: { version: "2.1.0", installed_at: "2026-10-01T12:00:00Z" } } }),
    );
    expect(gpack("resolve", root, "drop", "--lock", json).out).toContain("drop 2.1.0  (yanked)\n");
    expect(gpack("resolve", root, "drop", "--lock", join(root, "none")).status).toBe(2);
  });

  test("tells why nothing fits, and exits 1", () => {
    const { status, out } = gpack("resolve", root, "menu@^1.5", "icons@^1");
    expect(out).toBe(
      [
        "It cannot be resolved.",
        "",
        'Because "menu" 1.5.0 needs "drop" ^2 (2.0.0) and "drop" 2.0.0 needs "icons" ^2 (2.0.0), "menu" 1.5.0 needs "icons" 2.0.0.',
        'And because you ask for "icons" ^1 (1.0.0) and you ask for "menu" ^1.5 (1.5.0), nothing fits.',
        "",
      ].join("\n"),
    );
    expect(status).toBe(1);
  });

  test("writes both answers as JSON", () => {
    expect(JSON.parse(gpack("resolve", root, "drop@^2", "--json").out)).toEqual({
      packs: [
        { id: "drop", version: "2.0.0", needs: [{ id: "icons", range: "^2", version: "2.0.0" }] },
        { id: "icons", version: "2.0.0", needs: [] },
      ],
    });
    const { conflict } = JSON.parse(gpack("resolve", root, "drop@^2", "icons@^1", "--json").out);
    expect(conflict.explanation.at(-1).text).toContain("nothing fits");
    expect(conflict.requirements).toContainEqual({ by: null, id: "icons", range: "^1", matching: ["1.0.0"] });
  });

  test.each([
    ["ap", 'no index and no pack here has "ap"; near is "app"'],
    ["app@latest", '"latest" is no range'],
  ])("refuses %s", (operand, message) => {
    const { status, err } = gpack("resolve", root, operand);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});

describe("dependents", () => {
  test("says whose range takes a version, and who needs it through others", () => {
    const { status, out } = gpack("dependents", root, "icons@2.0.0");
    expect(out).toBe(
      [
        "icons 2.0.0 is needed by 2 packs directly, 1 of them in a range that takes it, and by 2 through others.",
        "",
        "  app 1.0.0   ^1  does not take it  a newer version does not need the pack",
        "  drop 2.0.0  ^2  takes it",
        "",
        "  menu  through drop",
        "  app   through menu",
        "",
      ].join("\n"),
    );
    expect(status).toBe(0);
  });

  test("refuses a version that is not there", () => {
    const { status, err } = gpack("dependents", root, "icons@7.0.0");
    expect(err).toContain('"icons" has no version "7.0.0"; it has 1.0.0, 2.0.0');
    expect(status).toBe(2);
  });
});

describe("list, search, info and stats", () => {
  test("list names every pack with the version that users get", () => {
    expect(gpack("list", root).out).toBe(
      [
        "app    1.1.0  An application",
        "drop   2.0.0  Renders what drops down",
        "icons  2.0.0  Pictures for a menu",
        "menu   1.5.0  Renders a menu",
        "old    1.0.0  [deprecated] Nobody's choice",
        "",
      ].join("\n"),
    );
  });

  test("search wants every word, and shows an id before a tag", () => {
    expect(
      gpack("search", root, "MENU")
        .out.split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(["menu", "icons", ""]);
    expect(gpack("search", root, "menu pictures").out).toMatch(/^icons /);
    expect(gpack("search", root, "nothing-has-this").out).toBe("");
  });

  test("info shows one pack, and what replaces a deprecated one", () => {
    expect(gpack("info", root, "old").out).toContain("deprecated   yes; use icons\n");
    expect(gpack("info", root, "drop").out).toContain("versions     2.1.0 (yanked), 2.0.0, 1.8.0\n");
    expect(JSON.parse(gpack("info", root, "drop", "--json").out)).toMatchObject({ version: "2.0.0", dependents: 1 });
  });

  test("stats counts", () => {
    expect(JSON.parse(gpack("stats", root, "--json").out)).toMatchObject({
      packs: 5,
      versions: 10,
      yanked: 1,
      deprecated: 1,
      mostNeeded: [
        { id: "icons", dependents: 2 },
        { id: "drop", dependents: 1 },
        { id: "menu", dependents: 1 },
      ],
    });
  });
});

test("what cannot be read is named, and the answer is incomplete", () => {
  write("broken/registry/index.json", "{");
  const { status, err } = gpack("list", join(root, "broken"));
  expect(err).toContain("not read: registry/index.json: the file does not parse\n");
  expect(status).toBe(3);
});

test("a directory without a registry is refused", () => {
  mkdirSync(join(root, "empty"), { recursive: true });
  const { status, err } = gpack("list", join(root, "empty"));
  expect(err).toContain("holds no pack and no index");
  expect(status).toBe(2);
});
