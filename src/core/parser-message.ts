const MAX_LENGTH = 240;

/** The message of a parser on one line, bounded: it may repeat text of the file. */
export function parserMessage(message: string): string {
  const line = message.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}

/** The prefix, without its colon, that a parser of Turtle or SPARQL says is not declared. */
export function undeclaredPrefix(message: string): string | undefined {
  const found =
    /^The prefix ([^:\s]*): has not been declared/.exec(message) ?? /^prefix "([^:"]*):" is not declared/.exec(message);
  return found?.[1];
}
