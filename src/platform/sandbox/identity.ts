import { statSync } from "node:fs";

/** The user of the machine that a command becomes. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
  /** True when this user owns the workspace, and can write to it in place. */
  readonly ownsWorkspace: boolean;
}

/** A user who owns nothing: a number of those that systemd gives to services for as long as they run. */
export const NOBODY = 61_500;

/**
 * Whom a command becomes: us, where we are an ordinary user. Where we are root, the owner of the workspace, or nobody
 * when root owns it.
 */
export function commandIdentity(workspace: string): Identity {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? uid, ownsWorkspace: true };
  const owner = statSync(workspace);
  return owner.uid === 0
    ? { uid: NOBODY, gid: NOBODY, ownsWorkspace: false }
    : { uid: owner.uid, gid: owner.gid, ownsWorkspace: true };
}

/** True when this process is root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
