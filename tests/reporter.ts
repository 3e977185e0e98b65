import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Names every skipped test, so that nothing is left out silently, and ends with a line to count. */
export default class NamesWhatIsSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be loaded, or a worker that dies, takes its tests with it unseen.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    for (const test of tests.filter((candidate) => candidate.result().state === "skipped")) {
      console.log(`skipped: ${nameOf(test)}`);
    }
    console.log(`${count("passed")} passed, ${count("failed") + broken} failed, ${count("skipped")} skipped`);
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.moduleId.replace(/^.*\/tests\//, "tests/")} > ${test.fullName}`;
}
