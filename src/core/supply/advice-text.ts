import type { Advice } from "../advisories/advice.ts";
import { quote } from "../limits.ts";

/** Other names of a weakness that are told. */
const TOLD = 2;

/** What advisories say of a package, as the end of a sentence that names it, and what to do. */
export function adviceText({ ids, summary, kind, reach, safe }: Advice): string {
  const [id = "", ...others] = ids;
  const names = others.length > 0 ? `${id} (${others.slice(0, TOLD).join(", ")})` : id;
  const what = summary === "" ? "" : `: ${quote(summary)}`;
  switch (kind) {
    case "malicious":
      return `which ${reach === "some" ? "may be a version that is" : "is"} known to do harm, ${names}${what}; remove it, and look at what has run it`;
    case "unmaintained":
      return `which nobody looks after any more, ${names}${what}; choose another`;
    case "vulnerability":
    case "unsound":
    case "notice":
      return safe === undefined
        ? `of which ${names} knows no version without a weakness${what}; choose another package`
        : `each version of which has ${names}${what}; write ${quote(safe)} or a newer one`;
  }
}
