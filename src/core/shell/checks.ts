import { type ShellCommand, type ShellWord, feedsOf } from "./command.ts";

/** A digest that stands in the script, so that who reviews it decides what runs: of 256 bits at least. */
const DIGEST = /\b[\dA-Fa-f]{64,128}\b/;
const SUMS = /^(?:sha(?:256|384|512)sum|shasum|b2sum|b3sum|gsha256sum)$/;

/**
 * The files that a command checks before they are used: `undefined` stands for all that were got before. A digest counts
 * when it stands in the script, or in a file that did not come from elsewhere; a check whose failure is passed over is none.
 */
export function* checks(command: ShellCommand, files: ReadonlySet<string>): Generator<string | undefined> {
  if (command.isExcused) return;
  const { name, args, input } = command;
  if (SUMS.test(name) && args.some(({ text }) => /^(?:-\w*c\w*|--check)$/.test(text))) {
    const given = [...input, ...feedsOf(command).flatMap((one) => one.args)];
    const list = args.filter(({ text }) => !text.startsWith("-") && !/^(?:256|384|512)$/.test(text));
    const isOwnList = list.length > 0 && list.every(({ text }) => !files.has(text.replace(/^\.\//, "")));
    if (given.some(hasDigest) || (isOwnList && given.length === 0)) yield undefined;
  } else if (/^(?:test|\[|\[\[)$/.test(name)) {
    const isCompared = args.some(({ inner }) => inner.some((one) => SUMS.test(one.name)));
    if (isCompared && args.some(hasDigest)) yield undefined;
  } else if (/^gpgv?2?$/.test(name) && (name === "gpgv" || args.some(({ text }) => text === "--verify"))) {
    yield undefined;
  } else if (name === "minisign" || (name === "cosign" && args[0]?.text === "verify-blob")) {
    if (args.some(({ text }) => /^-\w*P$|^--(?:key|certificate-identity)(?:=|$)/.test(text))) yield undefined;
  } else if (name === "gh" && args[0]?.text === "attestation" && args[1]?.text === "verify") {
    yield args[2]?.text;
  }
}

/** A digest as it stands, or in a variable that the script sets. */
function hasDigest({ text }: ShellWord): boolean {
  return DIGEST.test(text);
}
