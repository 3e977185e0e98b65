import { type Document, own } from "../../core/document.ts";
import type { IndexEntry } from "../../core/index-file.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { quote } from "../../core/limits.ts";
import { type Registry, candidates } from "../../core/registry.ts";
import { type Tools, defineRule } from "../../core/rule.ts";

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
    const at = () => entry.index.doc.at([...entry.path, "production_ready"]);
    const key = quote(entry.key);
    if (stated !== undefined && stated !== listed) {
      const [here, there] = listed ? ["ready", "not ready"] : ["not ready", "ready"];
      yield {
        message: `${key} is ${here} for production here and ${there} in its manifest; make them equal`,
        at: at(),
      };
    } else if (listed && receipt === "absent") {
      yield { message: `${key} is ready for production here, and no receipt says so; validate it first`, at: at() };
    }
    if (receipt === undefined || receipt === "absent") return;
    const place = receipt.doc.at(["production_ready"]);
    if (listed && !receipt.ready) {
      yield {
        message: `${key} is ready for production here and not by its receipt; write false, or validate it again`,
        at: at(),
        related: [{ message: "What the receipt says", at: place }],
      };
    } else if (!listed && receipt.ready && stated !== true) {
      // A receipt that praises what index and manifest do not is itself the odd one out.
      yield { message: `${key} is ready for production here and not in the index; make them equal`, at: place };
    }
  },
});

interface Receipt {
  readonly doc: Document;
  readonly ready: boolean;
}

/** The receipt of the listed version; `undefined` where the registry keeps none, or it says nothing. */
function receiptOf(entry: IndexEntry, { listing }: Registry, tools: Tools): Receipt | "absent" | undefined {
  if (entry.index.dialect !== "packages-list" || entry.latest === undefined) return undefined;
  const directory = candidates(entry.index, "receipts").find((candidate) => listing.has(candidate));
  if (directory === undefined) return undefined;
  const path = `${directory}/${entry.key}/${entry.latest}.json`;
  if (!listing.entry(path)) return "absent";
  const source = tools.read(path);
  const doc = source && parseJsonDocument(source);
  const ready = own(doc?.value, "production_ready");
  return doc && typeof ready === "boolean" ? { doc, ready } : undefined;
}
