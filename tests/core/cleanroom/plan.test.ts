import { describe, expect, test } from "vitest";
import { PolicyNotHeld, chooseBackend } from "../../../src/core/cleanroom/choose.ts";
import { type Control, controlNames } from "../../../src/core/cleanroom/control.ts";
import { type Level, levels, strengthOf } from "../../../src/core/cleanroom/level.ts";
import { type Offer, type Offers, mayRun, planControls } from "../../../src/core/cleanroom/plan.ts";
import { type CleanroomRequest, checkRequest } from "../../../src/core/cleanroom/request.ts";
import type { Sandbox } from "../../../src/core/cleanroom/sandbox.ts";

const request = (more: Partial<CleanroomRequest> = {}): ReturnType<typeof checkRequest> =>
  checkRequest({ level: "high", command: ["true"], workspace: { path: "/work", access: "read-write" }, ...more });

/** Offers everything but what is named. */
function offers(...missing: readonly Control[]): Offers {
  const offer = (control: Control): Offer =>
    missing.includes(control) ? { enforced: false, why: `no ${control}` } : { enforced: true, by: "test" };
  return Object.fromEntries(controlNames.map((control) => [control, offer(control)])) as Record<Control, Offer>;
}

function backend(name: string, ...missing: readonly Control[]): Sandbox {
  return {
    name,
    probe: async () => ({ available: true, detail: name, offers: () => offers(...missing) }),
    run: () => Promise.reject(new Error("not in this test")),
  };
}

describe("a plan", () => {
  test("says of each control whether it is enforced, not enforced or off", () => {
    for (const level of levels) {
      const { enforced, notEnforced, off } = planControls(request({ level }), offers("memory", "network"));
      const named = [...enforced.map(({ control }) => control), ...notEnforced.map(({ control }) => control), ...off];
      expect(named.toSorted()).toEqual(controlNames.toSorted());
    }
  });

  test("may run without what is wanted, not without what is required", () => {
    expect(mayRun(planControls(request(), offers("memory")))).toBe(true);
    expect(mayRun(planControls(request(), offers("network")))).toBe(false);
    expect(mayRun(planControls(request({ level: "medium" }), offers("network")))).toBe(true);
  });

  test("under locked nothing may be missing", () => {
    for (const control of controlNames.filter((name) => name !== "clock"))
      expect(mayRun(planControls(request({ level: "locked" }), offers(control))), control).toBe(false);
  });

  test("under locked not even what the request itself wants in addition", () => {
    const locked = request({ level: "locked", clock: 0 });
    expect(mayRun(planControls(locked, offers("clock")))).toBe(false);
  });

  test("names what was loosened, with the reason", () => {
    const adjust = [{ control: "network", strength: "wanted", reason: "the registry is asked" }] as const;
    const plan = planControls(request({ adjust }), offers("network"));
    expect(mayRun(plan)).toBe(true);
    expect(plan.loosened).toEqual(adjust);
    expect(plan.notEnforced).toEqual([{ control: "network", why: "no network", required: false }]);
  });
});

describe("levels", () => {
  test("grow: what a level holds, the next one holds at least as much", () => {
    const rank = { off: 0, wanted: 1, required: 2 };
    for (const control of controlNames) {
      const ranks = levels.map((level) => rank[strengthOf(control, level)]);
      expect(ranks, control).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  test("have limits that shrink", () => {
    const memory = levels.map((level: Level) => request({ level }).limits.memoryBytes);
    expect(memory).toEqual(memory.toSorted((a, b) => b - a));
  });
});

describe("the choice of a backend", () => {
  test("takes the first that holds everything, and does not ask those after it", async () => {
    const asked: string[] = [];
    const spy = (sandbox: Sandbox): Sandbox => ({
      ...sandbox,
      probe: () => {
        asked.push(sandbox.name);
        return sandbox.probe();
      },
    });
    const choice = await chooseBackend(request(), [spy(backend("a", "memory")), spy(backend("b")), spy(backend("c"))]);
    expect(choice.sandbox.name).toBe("b");
    expect(asked).toEqual(["a", "b"]);
  });

  test("else the one that holds most", async () => {
    const choice = await chooseBackend(request({ level: "medium" }), [
      backend("a", "memory", "cpus"),
      backend("b", "memory"),
    ]);
    expect(choice.sandbox.name).toBe("b");
    expect(choice.plan.notEnforced.map(({ control }) => control)).toEqual(["memory"]);
  });

  test("refuses when nothing holds what is required, and says why for each", async () => {
    const gone: Sandbox = {
      ...backend("gone"),
      probe: async () => ({ available: false, why: "it is not installed", remedy: "install it" }),
    };
    const refusal = chooseBackend(request({ level: "locked" }), [gone, backend("weak", "network")]);
    await expect(refusal).rejects.toThrow(PolicyNotHeld);
    await expect(refusal).rejects.toThrow(
      "The policy locked cannot be held on this machine, so the command has not run: gone is not available (it is not installed); weak does not hold network (no network)",
    );
  });
});

describe("a request", () => {
  test("is refused with the range of a limit", () => {
    expect(() => request({ limits: { memoryBytes: 5 } })).toThrow(
      "The limit memoryBytes is 5; give a whole number from 16777216",
    );
    expect(() => request({ limits: { cpus: Number.NaN } })).toThrow("The limit cpus is NaN; give a number from 0.01");
    expect(() => request({ limits: { processes: 10.5 } })).toThrow("The limit processes is 10.5");
  });

  test("is refused when it loosens a control without a reason", () => {
    expect(() => request({ adjust: [{ control: "network", strength: "off" }] })).toThrow("say why it shall be off");
    expect(() => request({ adjust: [{ control: "network", strength: "off", reason: " " }] })).toThrow("say why");
    expect(() => request({ level: "low", adjust: [{ control: "network", strength: "required" }] })).not.toThrow();
  });

  test.each(["../x", "/etc", "a/../../b"])("is refused when its directory %s leaves the workspace", (directory) => {
    expect(() => request({ directory })).toThrow("leaves the workspace");
  });

  test.each(["https://example.org", "example.org:99999", "a b", "*", "-x.org", "EXAMPLE.org"])(
    "is refused when it allows the host %s",
    (host) => {
      expect(() => request({ network: { hosts: [host] } })).toThrow("write name, name:port or *.name");
    },
  );

  test("is refused when two services want one port", () => {
    const service = { port: 5432, to: { socket: "/run/x" } };
    expect(() => request({ network: { services: [service, service] } })).toThrow("give each its own");
  });

  test("is refused when its command or a variable has a NUL character", () => {
    expect(() => request({ command: ["a\0b"] })).toThrow("NUL");
    expect(() => request({ environment: { A: "a\0b" } })).toThrow("NUL");
    expect(() => request({ environment: { "A=B": "x" } })).toThrow("no valid name");
  });
});
