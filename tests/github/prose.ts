import { type Refused, invalid, invalidRequest } from "./answer.ts";

const KIB_64 = 64 * 1024;
const OUTPUT_CHARACTERS = 65_535;
const COMMENT_CHARACTERS = 65_536;

interface CheckBody {
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly {
      readonly start_line: number;
      readonly end_line: number;
      readonly start_column?: number;
      readonly end_column?: number;
      readonly message: string;
      readonly title?: string;
      readonly raw_details?: string;
    }[];
  };
}

/** What GitHub refuses by rules that its description states in prose only; in its own words where they are known. */
export function proseProblem(operation: string, body: unknown): Refused | undefined {
  switch (operation) {
    case "checks/create":
    case "checks/update":
      return checkProblem(body as CheckBody);
    case "issues/create-comment":
    case "issues/update-comment":
      return commentProblem((body as { readonly body: string }).body);
    case "pulls/create-review":
      return reviewProblem(
        body as {
          readonly event?: string;
          readonly body?: string;
          readonly comments?: readonly { readonly body: string }[];
        },
      );
    default:
      return undefined;
  }
}

function checkProblem({ status, conclusion, output }: CheckBody): Refused | undefined {
  if (status === "completed" && conclusion === undefined) {
    return invalidRequest("For 'anyOf/0', \"conclusion\" wasn't supplied.");
  }
  if (!output) return undefined;
  for (const text of [output.summary, output.text]) {
    if (text !== undefined && text.length > OUTPUT_CHARACTERS) {
      return invalidRequest(`Only ${OUTPUT_CHARACTERS} characters are allowed; ${text.length} were supplied.`);
    }
  }
  const { annotations = [] } = output;
  if (annotations.length > 50) {
    return invalidRequest(`No more than 50 items are allowed; ${annotations.length} were supplied.`);
  }
  for (const { start_line, end_line, start_column, end_column, message, title = "", raw_details = "" } of annotations) {
    const columns = start_column !== undefined || end_column !== undefined;
    if (start_line < 1 || end_line < start_line)
      return invalid("CheckRun", "annotations", "invalid", "lines are out of order");
    if (columns && start_line !== end_line)
      return invalid("CheckRun", "annotations", "invalid", "columns need one line");
    if ((start_column ?? 1) < 1 || (end_column ?? 1) < 1)
      return invalid("CheckRun", "annotations", "invalid", "columns begin at 1");
    if (message === "") return invalid("CheckRun", "annotations", "missing_field", "message is missing");
    if (title.length > 255)
      return invalid("CheckRun", "annotations", "invalid", "title is too long (maximum is 255 characters)");
    if (Buffer.byteLength(message) > KIB_64 || Buffer.byteLength(raw_details) > KIB_64) {
      return invalid("CheckRun", "annotations", "invalid", "message is too big (maximum is 64 KB)");
    }
  }
  return undefined;
}

function commentProblem(text: string): Refused | undefined {
  if (text.trim() === "") return invalid("IssueComment", "body", "missing_field", "body can't be blank");
  if (text.length <= COMMENT_CHARACTERS) return undefined;
  return invalid(
    "IssueComment",
    "body",
    "unprocessable",
    `body is too long (maximum is ${COMMENT_CHARACTERS} characters)`,
  );
}

function reviewProblem({
  event,
  body = "",
  comments = [],
}: {
  readonly event?: string;
  readonly body?: string;
  readonly comments?: readonly { readonly body: string }[];
}): Refused | undefined {
  if (event === "COMMENT" && body === "" && comments.length === 0)
    return invalid("PullRequestReview", "body", "missing_field");
  for (const text of [body, ...comments.map((comment) => comment.body)]) {
    if (text.length > COMMENT_CHARACTERS) {
      return invalid(
        "PullRequestReviewComment",
        "body",
        "unprocessable",
        `body is too long (maximum is ${COMMENT_CHARACTERS} characters)`,
      );
    }
  }
  return undefined;
}
