import { count } from "../core/count.ts";
import type { TriedPack, TriedTemplate } from "../core/try/tried.ts";
import { verdictOf } from "../core/try/tried.ts";
import { visible } from "./escape.ts";

/** What a pack did when it was tried, for people: a line for each template, then what is wrong or open. */
export function renderTried(tried: TriedPack, seconds: number): string {
  const { id, version, templates, graphs, outputs, problems } = tried;
  const rows = templates.map((template) => row(template, tried));
  const width = Math.max(0, ...rows.map(([path]) => path.length)) + 2;
  const counts = (["rendered", "failed", "open"] as const)
    .map((status) => [status, templates.filter((template) => template.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`);
  return [
    `${visible(id ?? "a pack without id")} ${visible(version ?? "")}`.trim(),
    ...rows.map(([path, rest]) => `  ${path.padEnd(width)}${rest}`),
    ...problems.map(({ status, reason }) => `  ${status}: ${visible(reason)}`),
    "",
    `${verdictOf(tried)}: ${[...counts, `${count(graphs, "graph")} loaded`, count(outputs.length, "output")].join(", ")}, in ${seconds.toFixed(1)} s`,
    "",
  ].join("\n");
}

function row(template: TriedTemplate, { outputs }: TriedPack): readonly [string, string] {
  const { path, status, reason, output, madeUp, notDone } = template;
  const parsedBy = outputs.find((each) => each.path === output)?.parsedBy;
  const head =
    status === "rendered" && output !== undefined
      ? `-> ${output} (${parsedBy === undefined ? "nothing here parses its kind" : `parsed: ${parsedBy}`})`
      : `${status}: ${reason ?? ""}`;
  const more = [...(madeUp.length > 0 ? [`made up: ${madeUp.join(", ")}`] : []), ...notDone];
  return [visible(path), [head, ...more].map((part) => visible(part)).join("\n      ")];
}
