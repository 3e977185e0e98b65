import { defineProbe } from "../core/readiness/probe.ts";

export default defineProbe({
  id: "signed",
  name: "Somebody whom the policy trusts has signed this tree",
  of: ["gpack", "project"],
  category: "important",
  blocks: "production",
  effortHours: 2,
  check({ signers }) {
    const [signer] = signers;
    if (signer !== undefined)
      return { outcome: "met", detail: `the signature of ${signers.join(", ")} over these files was checked` };
    return {
      outcome: "unknown",
      detail: "no signature over these files by a key of the policy was given",
      next: "sign a statement about their digest, name the key in the policy under `[readiness.keys]`, and give it as `--evidence`",
    };
  },
});
