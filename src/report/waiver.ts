import type { Finding } from "../core/finding.ts";

/** What a waiver says of a finding, in words; `undefined` without one. Not escaped. */
export function waiverText({ waiver }: Finding): string | undefined {
  if (!waiver) return undefined;
  const { holds, owner, expires, reason, at } = waiver;
  return holds
    ? `waived until ${expires} by ${owner}: ${reason}`
    : `its waiver by ${owner} expired after ${expires} (${at.file}:${at.line})`;
}
