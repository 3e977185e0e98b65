import { markdown, visible } from "../../report/escape.ts";
import type { Delivered } from "./deliver-to-github.ts";
import type { Outcome } from "./delivery.ts";

/** Where deliveries are told of. */
export interface AnnouncePort {
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly summary: (markdown: string) => void;
  readonly output: (name: string, value: string) => void;
}

/**
 * Says in the log what became of each delivery; what was meant to be delivered and was not is a warning, and stands in
 * the summary, too. What `auto` found no permission for is neither: the permissions are the switch.
 */
export function announce(deliveries: readonly Delivered[], hasSummary: boolean, port: AnnouncePort): void {
  for (const delivered of deliveries) {
    const { what, outcome, sentence, url } = delivered;
    const line = visible(`${what}: ${prefixes[outcome]}${sentence}`);
    if (isMissed(delivered)) port.warn(line);
    else port.info(url === "" ? line : `${line}: ${visible(url)}`);
  }
  const missed = deliveries.filter(isMissed);
  if (hasSummary && missed.length > 0) {
    const lines = missed.map(({ what, sentence }) => `- ${what}: ${markdown(sentence)}\n`);
    port.summary(`\nNot delivered; the verdict above holds all the same.\n\n${lines.join("")}`);
  }
  port.output("deliveries", JSON.stringify(deliveries));
}

const prefixes: Readonly<Record<Outcome, string>> = {
  done: "",
  unneeded: "",
  impossible: "not possible, ",
  failed: "failed, ",
};

function isMissed({ outcome, wish }: Delivered): boolean {
  return outcome === "failed" || (outcome === "impossible" && wish === "true");
}
