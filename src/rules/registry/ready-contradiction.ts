import { type Document, own } from "../../core/document.ts";
import type { IndexEntry } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { receiptOf } from "../../core/receipts.ts";
import type { Registry } from "../../core/registry.ts";
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
    const receipt = readinessIn(entry, registry, tools);
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

/** The receipt of the listed version; `undefined` where the registry keeps none, or it says nothing of readiness. */
function readinessIn(entry: IndexEntry, registry: Registry, tools: Tools): Receipt | "absent" | undefined {
  const doc = receiptOf(entry, registry, (path) => tools.read(path));
  if (doc === "absent") return doc;
  const ready = own(doc?.value, "production_ready");
  return doc && typeof ready === "boolean" ? { doc, ready } : undefined;
}
