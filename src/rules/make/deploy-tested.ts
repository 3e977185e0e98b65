import { type MakeFile, isLoaded } from "../../core/lifecycle/make-file.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "make/deploy-tested",
  subject: "make",
  severity: "error",
  summary: "Test before deploying, so that ggen can save what it did",
  *check({ doc, file }) {
    const deploy = file?.phases.get("deploy");
    if (!file || !deploy || !file.phases.has("test")) return;
    // Nothing is deployed from a file that ggen refuses as a whole; other rules say why it does.
    if (!isLoaded(file)) return;
    // Where a hook makes every phase fail nothing is deployed at all.
    if (file.hooks.some(({ target, phases }) => target === undefined && phases.length > 0)) return;
    if (runsTest(file, "deploy", new Set())) return;
    yield {
      message: `Nothing runs the phase "test" before "deploy"${
        deploy.dependsOn.includes("test") ? ", since ggen ignores depends_on" : ""
      }: ggen deploys and then refuses to save its state; write before_deploy = ["test"] in [hooks]`,
      at: doc.keyAt(deploy.path),
    };
  },
});

/** True when the hooks before a phase, as ggen follows them, run the tests. */
function runsTest(file: MakeFile, phase: string, seen: Set<string>): boolean {
  if (seen.has(phase)) return false;
  seen.add(phase);
  return file.hooks.some(
    ({ when, target, phases }) =>
      target === phase &&
      (when === "before" || phase !== "deploy") &&
      phases.some((name) => name === "test" || runsTest(file, name, seen)),
  );
}
