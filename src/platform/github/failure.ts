import { RequestError } from "@octokit/request-error";
import { DeliveryFailure } from "../../core/delivery/failure.ts";

/** What an error of a request means, and how long GitHub asks to wait; `undefined`: it does not say. */
export interface Judged {
  readonly failure: DeliveryFailure;
  /** Milliseconds. */
  readonly wait: number | undefined;
}

/** Tells apart what GitHub refused, what it has no time for, and what may have happened or not. */
export function judgeError(error: unknown, now: number): Judged {
  if (error instanceof DeliveryFailure) return { failure: error, wait: undefined };
  if (!(error instanceof RequestError)) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      failure: new DeliveryFailure("unclear", `no usable answer came: ${message}`, { cause: error }),
      wait: undefined,
    };
  }
  const { status, response } = error;
  const words = firstLine(error.message);
  if (!response) {
    return { failure: new DeliveryFailure("unclear", `no answer came: ${words}`, { cause: error }), wait: undefined };
  }
  const { headers } = response;
  const isExhausted = headers["x-ratelimit-remaining"] === "0";
  const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
  const isSecondary = /secondary rate limit|abuse detection/i.test(error.message);
  if (status === 429 || (status === 403 && (isExhausted || isSecondary || !Number.isNaN(retryAfter)))) {
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1000 - now;
    const wait = Number.isNaN(retryAfter)
      ? isExhausted && !Number.isNaN(reset)
        ? Math.max(reset, 0)
        : undefined
      : retryAfter * 1000;
    return { failure: new DeliveryFailure("limited", `GitHub limits requests: ${words}`, { cause: error }), wait };
  }
  if (status >= 500 || status === 408) {
    return {
      failure: new DeliveryFailure("unclear", `GitHub answered ${status}: ${words}`, { cause: error }),
      wait: undefined,
    };
  }
  const needs = permissionsOf(headers["x-accepted-github-permissions"]);
  const isForbidden = status === 401 || status === 403 || (status === 404 && needs !== undefined);
  const failure = new DeliveryFailure(isForbidden ? "forbidden" : "refused", `GitHub answered ${status}: ${words}`, {
    cause: error,
    needs,
  });
  return { failure, wait: undefined };
}

/** `checks=write; contents=read` as a workflow writes it: `checks: write or contents: read`. */
function permissionsOf(header: string | number | undefined): string | undefined {
  if (typeof header !== "string" || header === "") return undefined;
  return header
    .split(";")
    .map((one) => one.trim().replaceAll("_", "-").replaceAll("=", ": ").replaceAll(",", " and "))
    .join(" or ");
}

/** One bounded line of what a server said: it may be a page of HTML. */
function firstLine(message: string): string {
  const line = message
    .replace(/ - https:\/\/docs\.github\.com\S*$/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
