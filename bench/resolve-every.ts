/** Resolves the newest version of every pack of a registry, each by itself: `node bench/resolve-every.ts <directory>`. */
import { readRegistry } from "../src/core/read-registry.ts";
import { catalogueOf } from "../src/core/solver/registry-catalogue.ts";
import { resolve } from "../src/core/solver/resolve.ts";
import { diskTree } from "../src/platform/disk-tree.ts";

const { registry } = readRegistry(await diskTree(process.argv[2] ?? "."), []);
const catalogue = catalogueOf(registry);
const { universe } = catalogue;
let chosen = 0;
for (const id of catalogue.ids()) {
  const pack = universe.pack(id);
  const resolution = resolve(universe, { requirements: [], releases: [{ pack, position: pack.newest }] });
  chosen += resolution.chosen?.length ?? 0;
}
console.log(chosen);
