import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archiveForm, inspectArchive } from "../../../src/core/archives/inspect-archive.ts";
import { zipOf } from "../../zip-fixture.ts";

interface TarFile {
  readonly name: string;
  readonly content?: string;
  readonly type?: string;
  readonly target?: string;
}

/** Writes a tar archive of any names, kinds and targets. */
function tarOf(files: readonly TarFile[]): Uint8Array {
  const blocks = files.flatMap(({ name, content = "", type = "0", target = "" }) => {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0, 100);
    header.write("0000644\0", 100);
    header.write(`${body.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("        ", 148);
    header.write(type, 156);
    header.write(target, 157, 100);
    header.write("ustar\x0000", 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    const padded = Buffer.alloc(Math.ceil(body.length / 512) * 512);
    body.copy(padded);
    return [header, padded];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const kinds = (bytes: Uint8Array): readonly string[] => inspectArchive(bytes).map(({ kind }) => kind);

describe("an archive", () => {
  test.each([
    [
      "zip",
      zipOf([
        { name: "a/b.txt", content: "hello" },
        { name: "a/", content: "" },
        { name: "..a/b..txt", content: "x" },
      ]),
    ],
    [
      "tar",
      tarOf([
        { name: "a/b.txt", content: "hello" },
        { name: "a/", type: "5" },
        { name: "a/link", type: "2", target: "b.txt" },
      ]),
    ],
    ["gzip", gzipSync(tarOf([{ name: "a/b.txt", content: "hello" }]))],
    ["gzip", gzipSync("only a text")],
  ] as const)("of the form %s that is honest has no fault", (form, bytes) => {
    expect(archiveForm(bytes)).toBe(form);
    expect(inspectArchive(bytes)).toEqual([]);
  });

  test.each([
    "../x",
    "a/../../x",
    "/etc/passwd",
    "C:/x",
    "C:x",
    "..\\x",
    "a\\..\\..\\x",
    "\\\\host\\share",
    "a/../../../b",
    "x\0y",
  ])("that writes to %j leads out, as zip, as tar and packed", (name) => {
    const long = [
      { name: "././@LongLink", type: "L", content: `${name}\n`.trimEnd() },
      { name: "short", content: "x" },
    ];
    expect(kinds(zipOf([{ name, content: "x" }]))).toContain("escape");
    expect(kinds(tarOf([{ name, content: "x" }]))).toEqual(name.includes("\0") ? [] : ["escape"]);
    if (!name.includes("\0")) expect(kinds(gzipSync(tarOf(long)))).toContain("escape");
  });

  test.each([
    ["a link that leads out", tarOf([{ name: "a", type: "2", target: "../../etc" }])],
    ["a link to the root", tarOf([{ name: "a", type: "2", target: "/etc/passwd" }])],
    ["a hard link that leads out", tarOf([{ name: "a/b", type: "1", target: "../x" }])],
    ["a hard link by drive", tarOf([{ name: "a/b", type: "1", target: "C:../x" }])],
    [
      "a file through a link",
      tarOf([
        { name: "a", type: "2", target: "b" },
        { name: "a/x", content: "x" },
      ]),
    ],
    ["a device", tarOf([{ name: "a", type: "3" }])],
    ["a link in a zip", zipOf([{ name: "a", content: "../../etc", mode: 0o120777 }])],
  ])("with %s leads out", (_, bytes) => {
    expect(kinds(bytes)).toContain("escape");
  });

  test("that names an entry in two ways is told", () => {
    const bytes = Buffer.from(zipOf([{ name: "good.txt", content: "x" }]));
    bytes.write("evil.txt", 30);
    expect(inspectArchive(bytes)[0]).toMatchObject({ kind: "escape", what: expect.stringContaining("one name") });
  });

  test.each([
    ["zeros", zipOf([{ name: "a", content: new Uint8Array(70_000_000) }])],
    ["zeros that claim to be ten bytes", zipOf([{ name: "a", content: new Uint8Array(70_000_000), claimed: 10 }])],
    ["zeros in gzip", gzipSync(new Uint8Array(70_000_000), { level: 9 })],
    [
      "many small ones",
      zipOf(Array.from({ length: 40 }, (_, at) => ({ name: `${at}`, content: new Uint8Array(2_000_000) }))),
    ],
    [
      "archives four deep",
      zipOf([
        {
          name: "a.zip",
          content: zipOf([
            { name: "b.zip", content: zipOf([{ name: "c.zip", content: zipOf([{ name: "d", content: "x" }]) }]) },
          ]),
        },
      ]),
    ],
  ])("of %s is a bomb, and is given up", (_, bytes) => {
    expect(kinds(bytes)).toContain("bomb");
  });

  test("whose entries lie on each other is a bomb", () => {
    const bytes = Buffer.from(
      zipOf([
        { name: "a", content: "x".repeat(100) },
        { name: "b", content: "x".repeat(100) },
      ]),
    );
    const central = bytes.lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
    bytes.writeUInt32LE(0, central + 42);
    expect(kinds(bytes)).toEqual(["bomb"]);
  });

  test.each([
    ["encrypted", zipOf([{ name: "a", content: "x", flags: 1 }])],
    ["cut short", zipOf([{ name: "a", content: "x".repeat(1000) }]).subarray(0, 60)],
    ["broken", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 9, 9, 9, 9])],
  ])("that is %s hides what is in it", (_, bytes) => {
    expect(kinds(bytes)).toContain("hidden");
  });

  test("of any bytes ends, and crashes nothing", () => {
    const seeds = [
      zipOf([
        { name: "a", content: "hello hello" },
        { name: "b", content: "x" },
      ]),
      tarOf([
        { name: "a", content: "x" },
        { name: "b", type: "2", target: "a" },
      ]),
      gzipSync("hello hello hello"),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 }),
        fc.nat(2000),
        (seed, harms, length) => {
          const bytes = Uint8Array.from(seed);
          for (const [at, value] of harms) if (at < bytes.length) bytes[at] = value;
          expect(Array.isArray(inspectArchive(bytes.subarray(0, Math.max(4, length))))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
