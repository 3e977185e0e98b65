import { setTimeout as sleep } from "node:timers/promises";
import type { HealthCheck } from "../../core/services/service-declaration.ts";
import { type Engine, ask } from "../sandbox/container/engine.ts";
import { lastLine } from "../sandbox/container/side.ts";

/**
 * Runs a health command in a container until it succeeds, as often as it may.
 * @param over why the service is over, which ends the attempts
 * @returns why the service is not healthy; `undefined` when it is
 */
export async function checkHealth(
  engine: Engine,
  container: string,
  { intervalMs, timeoutMs, retries }: HealthCheck,
  command: string | readonly string[] | undefined,
  over: () => string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (command === undefined) return over();
  const words = typeof command === "string" ? ["/bin/sh", "-c", command] : command;
  let last = "";
  for (let attempt = 1; attempt <= retries; attempt += 1) {
    if (attempt > 1) await sleep(intervalMs, undefined, { signal }).catch(() => undefined);
    const why = over();
    if (why !== undefined || signal.aborted) return why ?? "the run was cancelled";
    const started = performance.now();
    const { status, stdout, stderr } = await ask(engine, ["exec", container, ...words], timeoutMs);
    if (status === 0) return undefined;
    const isLate = performance.now() - started >= timeoutMs;
    last = isLate
      ? `took longer than ${timeoutMs / 1000} seconds`
      : `status ${status}. ${lastLine(stderr) || lastLine(stdout)}`;
  }
  return over() ?? `its health command did not succeed in ${retries} attempts, at last ${last}`.trim();
}
