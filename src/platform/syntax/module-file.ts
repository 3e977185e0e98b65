import { existsSync } from "node:fs";

/** Where the module lies: beside a bundle or its chunks, or in `syntax/` of the source tree. */
const PLACES = ["./syntax.wasm", "../syntax.wasm", "../../../syntax/syntax.wasm"];

/** The file of the module; `undefined` where it is not installed. */
export function findModule(): URL | undefined {
  return PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
}
