import { planControls, mayRun } from "../../../src/core/cleanroom/plan.ts";
import { type Level } from "../../../src/core/cleanroom/level.ts";
import { checkRequest } from "../../../src/core/cleanroom/request.ts";
import type { Sandbox } from "../../../src/core/cleanroom/sandbox.ts";

/** The image of the tests that run in containers, by the variable that names it; .ci/steps/cleanroom.sh makes one. */
const name = process.env["GPACK_TEST_IMAGE"];

/** A part of a request: the image, where there is one. */
export const testImage: { readonly image?: string } = name === undefined || name === "" ? {} : { image: name };

/** Why a backend cannot hold a level here, for the name of what is skipped; `undefined` when it can. */
export async function whyNot(sandbox: Sandbox, level: Level): Promise<string | undefined> {
  const probed = await sandbox.probe();
  if (!probed.available) return probed.why;
  const request = checkRequest({
    level,
    command: ["true"],
    workspace: { path: "/tmp", access: "read-write" },
    ...testImage,
  });
  const plan = planControls(request, probed.offers(request));
  return mayRun(plan) ? undefined : plan.notEnforced.find(({ required }) => required)?.why;
}
