import { posix, win32 } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pathEscape } from "../../src/core/path-escape.ts";

test.each([
  ["src/main.rs", undefined],
  [".", undefined],
  ["./a/./b", undefined],
  ["app/api/auth/[...all]/route.ts", undefined],
  ["a..b/..c/d..", undefined],
  ["...", undefined],
  ["%2e/file", undefined],
  ["~cache", undefined],
  ["{{ name }}/src/lib.rs", undefined],
  ["{{ a }}..{{ b }}/x", undefined],
  ["a/../b", "inside"],
  ["{{ dir }}/../../x", "inside"],
  ["../x", "parent"],
  ["a/../../x", "parent"],
  ["../{{ name }}", "parent"],
  ["{% if a %}{% endif %}../x", "parent"],
  ["a\\..\\..\\x", "parent"],
  ["/etc/passwd", "absolute"],
  ["\\\\host\\share", "absolute"],
  ["C:x", "absolute"],
  ["~/x", "home"],
  ["~root/x", "home"],
  ["%2e%2e/x", "encoded"],
  ["..%2Fx", "encoded"],
])("%s is judged %s", (path, escape) => {
  expect(pathEscape(path)).toBe(escape);
});

test("a directory below the root allows as many steps up", () => {
  expect(pathEscape("../graphs/a.ttl", 1)).toBe("inside");
  expect(pathEscape("../../a.ttl", 1)).toBe("parent");
});

const component = fc.constantFrom("..", ".", "", "a", "b.rs", "...", "[...all]", "..c", "d..");
const separator = fc.constantFrom("/", "/", "\\");

test("agrees with what POSIX and Windows resolve", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(component, separator), { maxLength: 8 }), component, (parts, last) => {
      const path = parts.map(([name, slash]) => name + slash).join("") + last;
      const escape = pathEscape(path);
      const escapes = escape !== undefined && escape !== "inside";
      const onPosix = leaves(posix.resolve("/one/two", path), "/one/two", "/");
      const onWindows = leaves(win32.resolve("C:\\one\\two", path), "C:\\one\\two", "\\");
      expect(escapes).toBe(onPosix || onWindows || path.startsWith("\\"));
    }),
  );
});

function leaves(resolved: string, root: string, slash: string): boolean {
  return resolved !== root && !resolved.startsWith(root + slash);
}

test("takes hostile text in its stride", () => {
  expect(pathEscape("../".repeat(200_000))).toBe("parent");
  expect(pathEscape("{{".repeat(200_000))).toBe(undefined);
});
