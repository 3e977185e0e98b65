import { type Collision, claimsOf, collisionsOf } from "../../core/change/claims.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "release/claimed-meanwhile",
  subject: "change",
  severity: "error",
  summary: "Publish nothing that the base has published meanwhile",
  *check({ entries, packs, meanwhile }) {
    if (meanwhile.length === 0) return;
    for (const collision of collisionsOf(claimsOf(entries, packs), meanwhile)) {
      yield { message: messageOf(collision), at: collision.mine.at() };
    }
  },
});

function messageOf({ kind, mine, theirs, likeness }: Collision): string {
  const since = "on the base since this branch left it";
  switch (kind) {
    case "name":
      return `${quote(mine.id)} was published ${since}, by another change; bring the branch up to date, and choose another id if this is another pack`;
    case "alike":
      return `${quote(theirs.id)} was published ${since}, and ${quote(mine.id)} ${likeness}; bring the branch up to date and choose another id`;
    case "version":
      return `${quote(`${mine.id} ${mine.version ?? ""}`)} was published ${since}, by another change; bring the branch up to date and publish the next version`;
    case "files":
      return `${quote(`${mine.id} ${mine.version ?? ""}`)} was published ${since}, and this change alters its files; bring the branch up to date and give the pack a new version`;
  }
}
