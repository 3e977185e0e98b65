import { type Path, isTable, own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { outsideEvents, privilegedEvents } from "../../core/workflow/events.ts";

export default defineRule({
  id: "workflow/permissions",
  subject: "workflow",
  severity: "warning",
  summary: "Give each job the permissions that it needs, and no others",
  *check({ workflow }) {
    const { doc, jobs, events } = workflow;
    const isPrivileged = privilegedEvents.some((event) => events.has(event));
    for (const [table, path] of [
      [doc.value, []],
      ...jobs.map((job) => [job.table, job.path] as const),
    ] as readonly (readonly [unknown, Path])[]) {
      if (own(table, "permissions") !== "write-all") continue;
      yield {
        message:
          "write-all lets every step write to everything of the repository; name the few permissions that are needed",
        at: doc.at([...path, "permissions"]),
        ...(isPrivileged ? { severity: "error" as const } : {}),
      };
    }
    if (!outsideEvents.some((event) => events.has(event))) return;

    const shared = own(doc.value, "permissions");
    if (shared === undefined) {
      for (const job of jobs) {
        if (own(job.table, "permissions") !== undefined) continue;
        yield {
          message: `The job ${quote(job.id)} has the permissions that the repository gives by default, which may be to write everything; add permissions, such as contents: read`,
          at: doc.keyAt(job.path),
        };
      }
    }
    if (!isTable(shared) || jobs.length < 2) return;
    for (const [name, value] of Object.entries(shared)) {
      if (value !== "write") continue;
      yield {
        message: `Every job of the workflow may write ${name}; give it to the job that needs it`,
        at: doc.keyAt(["permissions", name]),
      };
    }
  },
});
