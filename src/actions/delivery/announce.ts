import { markdown, visible } from "../../report/escape.ts";
import type { Delivered } from "./deliver-to-github.ts";

/** Where deliveries are told of. */
export interface AnnouncePort {
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly summary: (markdown: string) => void;
  readonly output: (name: string, value: string) => void;
}

/** Says in the log what became of each delivery, and in the summary what did not reach GitHub. */
export function announce(deliveries: readonly Delivered[], hasSummary: boolean, port: AnnouncePort): void {
  for (const { what, wish, outcome, sentence, url } of deliveries) {
    const line = visible(
      `${what}: ${outcome === "impossible" ? "not possible, " : outcome === "failed" ? "failed, " : ""}${sentence}`,
    );
    const isMissed = outcome === "failed" || (outcome === "impossible" && wish === "true");
    if (isMissed) port.warn(line);
    else port.info(url === "" ? line : `${line}: ${visible(url)}`);
  }
  const missed = deliveries.filter(({ outcome }) => outcome === "failed" || outcome === "impossible");
  if (hasSummary && missed.length > 0) {
    const lines = missed.map(({ what, sentence }) => `- ${what}: ${markdown(sentence)}\n`);
    port.summary(`\nNot delivered; the verdict above holds all the same.\n\n${lines.join("")}`);
  }
  port.output("deliveries", JSON.stringify(deliveries));
}
