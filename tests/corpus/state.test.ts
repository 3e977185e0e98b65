import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { own } from "../../src/core/document.ts";
import { parseJsonDocument } from "../../src/core/json-document.ts";
import { isCargoMake, readMake } from "../../src/core/lifecycle/make-file.ts";
import { referenceKeyText } from "../../src/core/lifecycle/reference-key.ts";
import { readState } from "../../src/core/lifecycle/run-state.ts";
import { createSource } from "../../src/core/source.ts";
import { parseTomlDocument } from "../../src/core/toml-document.ts";

const root = process.env["GPACK_CORPUS"] ?? "";

test.skipIf(root === "")(
  "real state files are read, and their keys are those of the make.toml beside them (GPACK_CORPUS)",
  () => {
    const found = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ggen/state.json"),
    );
    expect(found.length).toBeGreaterThan(0);
    const told: string[] = [];
    let equal = 0;
    let compared = 0;
    for (const path of found) {
      const source = createSource(path, readFileSync(join(root, path)));
      const state = readState(parseJsonDocument(source));
      expect(state, path).not.toHaveProperty("fault");
      const make = path.replace(/\.ggen\/state\.json$/, "make.toml");
      if (!existsSync(join(root, make)) || "fault" in state) continue;
      const doc = parseTomlDocument(createSource(make, readFileSync(join(root, make))));
      if (isCargoMake(doc)) continue;
      const { phases } = readMake(doc);
      const keys = own(state.value, "cache_keys");
      for (const entry of Array.isArray(keys) ? (keys as readonly unknown[]) : []) {
        const phase = phases.get(String(own(entry, "phase")));
        if (!phase) continue;
        compared += 1;
        const text = referenceKeyText({ phase: phase.name, commands: phase.commands, env: [] });
        const key = createHash("sha256").update(text).digest("hex");
        if (key === own(entry, "key")) equal += 1;
        else told.push(`${path}: ${phase.name}`);
      }
    }
    console.log(`${equal} of ${compared} keys are reproduced; not: ${told.join(", ") || "none"}`);
    expect(compared).toBeGreaterThan(0);
    // A make.toml may have changed since; the corpus holds one of each.
    expect(equal / compared).toBeGreaterThan(0.9);
  },
);
