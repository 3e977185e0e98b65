import type { Reported } from "../rule.ts";
import { type Danger, dangersOf } from "../shell/danger.ts";
import { asWritten } from "./as-written.ts";
import type { Content } from "./content.ts";
import { severityIn } from "./context.ts";
import { powershellDangers } from "./powershell-dangers.ts";
import { commandsOf } from "./script-commands.ts";
import type { Script } from "./scripts.ts";

/** What makes scripts run on a machine that is thrown away. */
const THROWN_AWAY = /^(?:A step of the workflow|RUN)$/;

/** What was found out about a script; the rules of one kind after the other ask about the same. */
const known = new WeakMap<Script, readonly Danger[]>();

/** What the scripts of a content do of one kind, each with the repair that fits it. */
export function* scriptDangers(content: Content, kind: Danger["kind"], repair: string): Generator<Reported> {
  for (const script of content.scripts()) {
    // A runner and an image are made anew each time: how they are set up stays there.
    const isThrownAway = THROWN_AWAY.test(script.where);
    for (const { what, start, end, setup } of dangersIn(script).filter((danger) => danger.kind === kind)) {
      if (isThrownAway && setup === "machine") continue;
      yield {
        message: asWritten(`${script.where} ${what}; ${repair}`, script.written, start),
        at: script.place(start, end),
        severity: isThrownAway && setup === "login" ? "note" : severityIn(script.context, "EXEC", "error"),
      };
    }
  }
}

function dangersIn(script: Script): readonly Danger[] {
  const found = known.get(script);
  if (found) return found;
  const dangers = script.shell === "posix" ? dangersOf(commandsOf(script)) : powershellDangers(script.text);
  known.set(script, dangers);
  return dangers;
}
