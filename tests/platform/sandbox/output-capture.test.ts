import fc from "fast-check";
import { expect, test } from "vitest";
import { OutputCapture } from "../../../src/platform/sandbox/output-capture.ts";

test("what fits is kept as it is, however it comes", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), (chunks) => {
      const whole = Buffer.concat(chunks);
      const capture = new OutputCapture(whole.length);
      for (const chunk of chunks) capture.add(Buffer.from(chunk));
      expect(capture.captured()).toEqual({ text: whole.toString("utf8"), bytes: whole.length, omitted: 0 });
    }),
  );
});

test("what does not fit keeps its beginning and its end, and counts what is missing", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{0,30}$/)), fc.nat({ max: 40 }), (chunks, limit) => {
      const whole = chunks.join("");
      const capture = new OutputCapture(limit);
      const begun = chunks.map((chunk) => String(capture.add(Buffer.from(chunk)))).join("");
      const { text, bytes, omitted } = capture.captured();
      const head = Math.ceil(limit / 2);
      expect(bytes).toBe(whole.length);
      expect(begun).toBe(whole.slice(0, head));
      expect(omitted).toBe(Math.max(0, whole.length - limit));
      if (omitted > 0)
        expect(text).toBe(
          `${whole.slice(0, head)}\n[${omitted} bytes left out]\n${whole.slice(whole.length - (limit - head))}`,
        );
    }),
  );
});
