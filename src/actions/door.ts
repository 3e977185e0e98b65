import { InputError } from "../core/input-error.ts";
import { exitCodes } from "./exit-code.ts";

/** What a door needs to say how a run ended. */
export interface DoorPort {
  fail(message: string): void;
  /** Says what is wrong with the request. */
  refuse(fault: InputError): void;
  exit(code: number): void;
  /** Prints the stack of a bug, for whoever repairs it. */
  info(text: string): void;
}

/**
 * The one `try` of a program: a wrong request ends with one sentence and exit code 2, a bug of ours
 * with its stack and exit code 4.
 */
export async function enter(port: DoorPort, main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof InputError) {
      port.refuse(error);
      port.exit(exitCodes.request);
      return;
    }
    port.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
    port.fail(
      "gpack failed by a fault of its own; nothing was judged. Report it with the lines above: https://github.com/ggen/validate-gpack/issues",
    );
    port.exit(exitCodes.bug);
  }
}
