import { type Document, own } from "../../core/document.ts";
import type { Index, IndexEntry } from "../../core/index-file.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { quote } from "../../core/limits.ts";
import { isSemver } from "../../core/version.ts";
import { type Registry, candidates } from "../../core/registry.ts";
import { type Tools, defineRule } from "../../core/rule.ts";
import type { Listing } from "../../core/tree.ts";

export default defineRule({
  id: "registry/ready-contradiction",
  subject: "entry",
  severity: "warning",
  summary: "Say the same about readiness everywhere",
  *check({ entry, registry }, tools) {
    const listed = own(entry.record, "production_ready");
    if (typeof listed !== "boolean") return;
    const stated = registry.packOf(entry)?.facts.productionReady;
    const receipt = receiptOf(entry, registry, tools);
    const key = quote(entry.key);
    if (!listed && stated !== true && isReceipt(receipt) && receipt.ready) {
      // A receipt that praises what index and manifest do not is itself the odd one out.
      yield {
        message: `${key} is ready for production here and not in the index; make them equal`,
        at: receipt.doc.at(["production_ready"]),
      };
      return;
    }
    const contrary: string[] = [];
    if (stated === !listed) contrary.push("its manifest says otherwise");
    if (isReceipt(receipt) && receipt.ready !== listed) contrary.push("its receipt says otherwise");
    if (receipt === "absent" && listed) contrary.push("no receipt says so");
    if (contrary.length === 0) return;
    yield {
      message: `${key} is ${listed ? "ready" : "not ready"} for production here, and ${contrary.join(", and ")}; make them equal`,
      at: entry.index.doc.at([...entry.path, "production_ready"]),
      ...(isReceipt(receipt)
        ? { related: [{ message: "What the receipt says", at: receipt.doc.at(["production_ready"]) }] }
        : {}),
    };
  },
});

interface Receipt {
  readonly doc: Document;
  readonly ready: boolean;
}

function isReceipt(receipt: Receipt | "absent" | undefined): receipt is Receipt {
  return receipt !== undefined && receipt !== "absent";
}

/** The receipt of the listed version; `undefined` where the registry keeps none, or it says nothing. */
function receiptOf(entry: IndexEntry, { listing }: Registry, tools: Tools): Receipt | "absent" | undefined {
  if (entry.index.dialect !== "packages-list" || entry.latest === undefined) return undefined;
  const directory = receiptsOf(entry.index, listing);
  if (directory === undefined) return undefined;
  const path = `${directory}/${entry.key}/${entry.latest}.json`;
  if (!listing.entry(path)) return "absent";
  const source = tools.read(path);
  const doc = source && parseJsonDocument(source);
  const ready = own(doc?.value, "production_ready");
  return doc && typeof ready === "boolean" ? { doc, ready } : undefined;
}

const known = new WeakMap<Index, string | undefined>();

/** The directory `receipts` nearest to an index that keeps them by version: others hold receipts of something else. */
function receiptsOf(index: Index, listing: Listing): string | undefined {
  if (known.has(index)) return known.get(index);
  const [root = "receipts", ...above] = candidates(index, "receipts");
  const found = [...above, root].find((directory) =>
    listing.under(directory).some(({ path }) => {
      const [, file = "", more] = path.slice(directory.length + 1).split("/");
      return more === undefined && file.endsWith(".json") && isSemver(file.slice(0, -".json".length));
    }),
  );
  known.set(index, found);
  return found;
}
