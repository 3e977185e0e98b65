import { expect, test } from "vitest";
import { openCleanroom, verdict } from "@ggen/gpack/cleanroom";

test("the generated project builds, and builds the same twice", async () => {
  await using room = openCleanroom({ level: "medium", limits: { wallMs: 60_000 } });
  room.writeFile("src/greet.sh", "echo hello > greeting.txt\n");

  const built = await room.run("sh src/greet.sh");
  expect(built.status, built.errors.join()).toBe("passed");
  expect(room.readFile("greeting.txt")).toBe("hello\n");

  const before = room.digest();
  await room.run("sh src/greet.sh");
  expect(room.digest()).toBe(before);

  room.recordMetric("files", room.outputs().length);
  const { passed, score, messages } = await room.validate([
    { name: "greets", validate: (made) => verdict(made.exists("greeting.txt"), "greeting.txt is missing") },
    {
      name: "is quick",
      weight: 2,
      validate: ({ runs }) =>
        verdict(
          runs.every((run) => run.status !== "timeout"),
          "took too long",
        ),
    },
  ]);
  expect({ passed, score, messages }).toEqual({ passed: true, score: 1, messages: [] });
});
