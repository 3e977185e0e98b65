import { defineRule } from "../../core/rule.ts";
import { irisOf } from "../../core/security/iris.ts";
import { privateHost } from "../../core/security/host.ts";

export default defineRule({
  id: "security/remote-import",
  subject: "content",
  severity: "note",
  summary: "Ship the graphs that a graph imports",
  security: { catalogue: "C04", cwe: [829, 319], score: 2, confidence: "high", persona: "pedantic" },
  *check(content) {
    const found = [...irisOf(content)].filter(
      ({ iri, after }) => IMPORTS.test(after) && /^(?:https?|ftp):/i.test(iri) && privateHost(iri) === undefined,
    );
    const [first, ...more] = found;
    if (!first) return;
    const what = more.length === 0 ? "a graph" : `${found.length} graphs`;
    yield {
      message: `The graph imports ${what} from the internet, which may change or vanish; put what is needed into the gpack`,
      at: first.at,
      related: more.slice(0, 20).map(({ at }) => ({ message: "Another import", at })),
    };
  },
});

const IMPORTS = /^(?:owl:imports|http:\/\/www\.w3\.org\/2002\/07\/owl#imports)$/;
