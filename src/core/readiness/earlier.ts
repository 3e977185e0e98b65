import { isDateTime } from "../date-time.ts";
import { isTable, own, text, texts } from "../document.ts";
import type { Environment } from "./environment.ts";
import { type Evidence, tiers } from "./evidence.ts";
import type { Basis } from "./report.ts";
import { type Requirement, categories } from "./requirement.ts";

/** What an earlier report was made of: the world and the policy of that time. */
export interface Earlier extends Basis {
  readonly at: string;
  /** The digest of the files that it judged. */
  readonly digest: string | undefined;
}

/** Requirements, environments and pieces of evidence of one report that are read. */
const MAX_ITEMS = 5000;

/** Reads the JSON of an earlier report; `undefined` for anything else. Its words decide nothing: they explain a difference. */
export function readEarlier(value: unknown): Earlier | undefined {
  const at = text(value, "at");
  const basis = own(value, "basis");
  if (text(value, "schema") !== "https://ggen.dev/schemas/gpack/readiness/v1" || !isTable(basis)) return undefined;
  if (at === undefined || !isDateTime(at)) return undefined;
  const requirements = list(own(basis, "requirements")).flatMap(requirementOf);
  const ladder = list(own(basis, "ladder")).flatMap(environmentOf);
  if (requirements.length === 0 || ladder.length === 0) return undefined;
  const evidence = list(own(basis, "evidence")).flatMap(evidenceOf);
  return { at, digest: text(own(value, "subject"), "digest"), requirements, ladder, evidence };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];
}

function whole(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1_000_000 ? value : undefined;
}

function requirementOf(item: unknown): readonly Requirement[] {
  const id = text(item, "id");
  const category = categories.find((name) => name === text(item, "category"));
  const weight = whole(own(item, "weight"));
  if (id === undefined || category === undefined || weight === undefined || weight === 0) return [];
  const maxAgeDays = whole(own(item, "maxAgeDays"));
  return [{ id, name: text(item, "name") ?? id, category, weight, needs: texts(item, "needs"), maxAgeDays }];
}

function environmentOf(item: unknown): readonly Environment[] {
  const name = text(item, "name");
  const threshold = whole(own(item, "threshold"));
  const coverage = whole(own(item, "coverage"));
  if (name === undefined || threshold === undefined || coverage === undefined) return [];
  return [{ name, threshold, coverage, blockers: texts(item, "blockers") }];
}

function evidenceOf(item: unknown): readonly Evidence[] {
  const [requirement, subject, producer] = ["requirement", "subject", "producer"].map((key) => text(item, key));
  const tier = tiers.find((name) => name === text(item, "tier"));
  const outcome = text(item, "outcome");
  if (requirement === undefined || subject === undefined || producer === undefined || tier === undefined) return [];
  if (outcome !== "met" && outcome !== "failed") return [];
  const [part, at] = [whole(own(item, "part")), text(item, "at")];
  return [
    {
      requirement,
      tier,
      outcome,
      subject,
      producer,
      detail: text(item, "detail") ?? "",
      ...(part === undefined ? {} : { part }),
      ...(at === undefined ? {} : { at }),
    },
  ];
}
