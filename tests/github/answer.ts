/** What the server answers: a status, headers and a body, which is JSON unless it is bytes. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that GitHub refuses, with the words that GitHub uses. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly answer: Answer;

  constructor(
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status), ...more };
    this.answer = { status, body, headers };
  }
}

/** 422 of a value that a validation of GitHub's models refuses. */
export function invalid(resource: string, field: string, code: string, message?: string): Refused {
  return new Refused(422, "Validation Failed", {
    errors: [{ resource, field, code, ...(message === undefined ? {} : { message }) }],
  });
}

/** 422 of a value that the schema of a request refuses. */
export function invalidRequest(sentence: string): Refused {
  return new Refused(422, `Invalid request.\n\n${sentence}`);
}

/** 404: there is no such thing, or the token may not know of it. */
export function notFound(): Refused {
  return new Refused(404, "Not Found");
}
