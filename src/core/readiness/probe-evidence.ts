import { answerByRun } from "./answers.ts";
import type { Evidence } from "./evidence.ts";
import type { ReadinessPolicy } from "./policy.ts";
import type { Answer, Probe, ProbeSubject } from "./probe.ts";

/** What the probes answered, by requirement, and the same as evidence. */
export interface Probed {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly evidence: readonly Evidence[];
}

/**
 * Asks every probe of the kind of the subject, and the runs for what the policy says that phases show. A probe that
 * crashes knows nothing; it does not take the others with it.
 * @param subject the digest of what is judged
 */
export function askProbes(
  probes: readonly Probe[],
  looked: ProbeSubject,
  policy: ReadinessPolicy,
  subject: string,
): Probed {
  const answers = new Map<string, Answer>();
  for (const probe of probes) if (probe.of.includes(looked.kind)) answers.set(probe.id, ask(probe, looked));
  for (const [id, { phases = [] }] of Object.entries(policy.requirements)) {
    const known = answers.get(id);
    if (phases.length === 0 || (known && known.outcome !== "unknown")) continue;
    const named = phases.join(" or ");
    answers.set(
      id,
      answerByRun(looked, phases, {
        detail: `the phase ${named} did not run on this tree`,
        next: `\`gpack readiness --run ${phases[0]}\` runs it`,
      }),
    );
  }
  const evidence = [...answers].flatMap(([requirement, answer]): readonly Evidence[] => {
    const { outcome, part, detail, run } = answer;
    if (outcome === "unknown") return [];
    return [
      {
        requirement,
        tier: run?.tier ?? "recomputed",
        outcome,
        ...(part === undefined ? {} : { part }),
        subject: run?.subject ?? subject,
        producer: run?.producer ?? `probe:${requirement}`,
        ...(run ? { at: run.at } : {}),
        detail,
      },
    ];
  });
  return { answers, evidence };
}

function ask(probe: Probe, looked: ProbeSubject): Answer {
  try {
    return probe.check(looked);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { outcome: "unknown", detail: `the probe crashed: ${reason}`, next: "report it to the makers of gpack" };
  }
}
