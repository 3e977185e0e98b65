import { type Collision, claimsOf, collisionsOf } from "../../core/change/claims.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "release/claimed-elsewhere",
  subject: "change",
  severity: "warning",
  summary: "Know who else is about to publish the same",
  *check({ entries, packs, elsewhere }) {
    if (elsewhere.length === 0) return;
    const mine = claimsOf(entries, packs);
    for (const { name, claims } of elsewhere) {
      for (const collision of collisionsOf(mine, claims)) {
        yield { message: messageOf(collision, quote(name)), at: collision.mine.at() };
      }
    }
  },
});

function messageOf({ kind, mine, theirs, likeness }: Collision, other: string): string {
  const version = quote(`${mine.id} ${mine.version ?? ""}`);
  switch (kind) {
    case "name":
      return `${quote(mine.id)} is also the name of a new pack of ${other}; agree whose it is, since only one of the two can be merged`;
    case "alike":
      return `${other} adds the pack ${quote(theirs.id)}, and ${quote(mine.id)} ${likeness}; agree whose the name is, since the second will be refused`;
    case "version":
      return `${version} is also published by ${other}, with another content; agree which comes first, and take the next version in the other`;
    case "files":
      return `${version} is touched by ${other}, too: one publishes the version whose files the other alters; agree which comes first`;
  }
}
