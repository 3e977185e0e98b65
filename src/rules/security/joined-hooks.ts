import { quote } from "../../core/limits.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import type { Content } from "../../core/security/content.ts";
import { severityIn } from "../../core/security/context.ts";
import { commandsOf } from "../../core/security/script-commands.ts";
import type { Script } from "../../core/security/scripts.ts";
import { Arrivals, type Run, downloadsThatRun } from "../../core/shell/download.ts";

/** Templates with hooks that are held against each other. */
const MAX_TEMPLATES = 500;

/** Times that somebody generates: what a later template got is there when an earlier one runs again. */
const ROUNDS = 2;

export default defineRule({
  id: "security/joined-hooks",
  subject: "pack",
  severity: "error",
  summary: "Run in no hook what the hook of another template downloads",
  security: { catalogue: "B03", cwe: [494], score: 9, confidence: "high" },
  *check(pack, tools) {
    // In the order of their paths, in which ggen sorts templates.
    const templates = pack.files().flatMap(({ path }) => hooksOf(tools.content(path)) ?? []);
    if (templates.length < 2) return;
    if (templates.length > MAX_TEMPLATES) {
      tools.incomplete(pack.file, `the gpack has hooks in more than ${MAX_TEMPLATES} templates, which were not joined`);
      return;
    }
    const joined = new Arrivals();
    const told = new Set<Script>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const hooks of templates) {
        const alone = new Arrivals();
        for (const hook of hooks) {
          // Each hook is a shell of its own: files stay, variables do not.
          joined.variables.clear();
          const own = new Set(downloadsThatRun(commandsOf(hook), alone).map(({ start }) => start));
          for (const run of downloadsThatRun(commandsOf(hook), joined)) {
            if (own.has(run.start) || told.has(hook)) continue;
            told.add(hook);
            yield reported(hook, run, sourceOf(templates, hooks, hook));
          }
        }
      }
    }
  },
});

/** The hooks of a template in the order in which they run; `undefined` for what has none. */
function hooksOf(content: Content | undefined): readonly (readonly Script[])[] | undefined {
  if (content?.language !== "template") return undefined;
  const hooks = content.scripts().filter(({ kind, shell }) => kind === "hook" && shell === "posix");
  return hooks.length > 0 ? [hooks] : undefined;
}

function reported(hook: Script, { start, end }: Run, source: Script | undefined): Reported {
  const command = hook.written.slice(start, end).trim();
  return {
    message: `${hook.where} runs what a hook of another template got from elsewhere, by ${quote(command)}; pin what is needed by its digest, and check that before it runs`,
    at: hook.place(start, end),
    severity: severityIn(hook.context, "EXEC", "error"),
    ...(source
      ? { related: [{ message: `Here ${source.where} gets it`, at: source.place(0, source.written.length) }] }
      : {}),
  };
}

/** The hook of another template after which one runs something from elsewhere; `undefined` where it takes several of them. */
function sourceOf(templates: readonly (readonly Script[])[], own: readonly Script[], hook: Script): Script | undefined {
  return templates
    .filter((hooks) => hooks !== own)
    .flat()
    .find((other) => {
      const arrivals = new Arrivals();
      downloadsThatRun(commandsOf(other), arrivals);
      return downloadsThatRun(commandsOf(hook), arrivals).length > 0;
    });
}
