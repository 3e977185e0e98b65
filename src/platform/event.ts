import { readFileSync } from "node:fs";
import { own, text } from "../core/document.ts";
import { InputError } from "../core/input-error.ts";

/** The commits that a workflow event is about. */
export interface EventCommits {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** Events that are about a pull request and bring it along; a review is one, since an approval can unblock. */
const PULL_EVENTS: readonly string[] = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
];

/**
 * Reads base and head from the event of a workflow run: pull requests, their reviews and merge groups have both.
 * Other events are about the workspace as it is.
 * @throws InputError when such an event names no commits: judging the workspace instead would judge the base
 */
export function eventCommits(eventName: string, eventPath: string): EventCommits {
  const payload = readPayload(eventPath);
  if (PULL_EVENTS.includes(eventName)) {
    const request = own(payload, "pull_request");
    return both(text(own(request, "base"), "sha"), text(own(request, "head"), "sha"), eventName);
  }
  if (eventName !== "merge_group") return { base: undefined, head: undefined };
  const group = own(payload, "merge_group");
  return both(text(group, "base_sha"), text(group, "head_sha"), eventName);
}

/** The pull request that an event is about, with its head at that time. */
export function eventPull(
  eventName: string,
  eventPath: string,
): { readonly number: number; readonly head: string } | undefined {
  if (!PULL_EVENTS.includes(eventName)) return undefined;
  const request = own(readPayload(eventPath), "pull_request");
  const number = own(request, "number");
  const head = text(own(request, "head"), "sha");
  return typeof number === "number" && head !== undefined ? { number, head } : undefined;
}

/** The run that a `workflow_run` event is about. */
export function eventRun(eventName: string, eventPath: string): number | undefined {
  if (eventName !== "workflow_run") return undefined;
  const id = own(own(readPayload(eventPath), "workflow_run"), "id");
  return typeof id === "number" ? id : undefined;
}

/** The login of who opened the pull request that an event is about; a merge group has several, and names none. */
export function eventAuthor(eventName: string, eventPath: string): string | undefined {
  if (!PULL_EVENTS.includes(eventName)) return undefined;
  return text(own(own(readPayload(eventPath), "pull_request"), "user"), "login");
}

function both(base: string | undefined, head: string | undefined, eventName: string): EventCommits {
  if (base !== undefined && head !== undefined) return { base, head };
  throw new InputError("base", `the ${eventName} event names no base and head; give the inputs base and head`);
}

function readPayload(path: string): unknown {
  if (path === "") return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
