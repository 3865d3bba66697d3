import { readFileSync } from "node:fs";
import { jsonSchema, read, write, writeChunks } from "@proj/json";
import { describe, expect, it } from "vitest";
import { sample } from "./sample.ts";

/** The same value with the keys of every object turned round. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([k, v]) => [k, reversed(v)]),
        )
      : value;

describe("write", () => {
  it("comes back the same", () => {
    const text = write(sample());
    expect(read(text).dossier).toEqual(sample());
    expect(write(read(text).dossier!)).toBe(text);
  });

  it("does not depend on the order of keys, in memory or in a file", () => {
    const text = write(sample());
    expect(write(reversed(sample()) as never)).toBe(text);
    expect(write(read(JSON.stringify(reversed(JSON.parse(text)), null, 3)).dossier!)).toBe(text);
  });

  it("writes keys in schema order, a member a line, one newline at the end, no undefined", () => {
    const text = write({ ...sample(), judgements: [{ ...sample().judgements[0]!, by: undefined as never }] });
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(sample()));
    expect(text.endsWith('"problems":[]}\n')).toBe(true);
    expect(text.split("\n").filter((l) => l.startsWith('{"document":')).length).toBe(1);
    expect(text).not.toContain("undefined");
  });

  it("leaves out keys that the format does not know", () => {
    const extra = sample();
    (extra.readings[0]!.entities[0] as unknown as Record<string, unknown>).secret = "x";
    expect(write(extra)).toBe(write(sample()));
  });

  it("refuses what is not a dossier, and says where", () => {
    const broken = sample();
    (broken.readings[0]!.document as unknown as Record<string, unknown>).text = undefined;
    expect(() => write(broken)).toThrow("readings[0].document.text");
    broken.readings = sample().readings;
    broken.events[0]!.quantities[0]!.value = Number.NaN;
    expect(() => write(broken)).toThrow("events[0].quantities[0].value");
  });

  it("keeps lone surrogates, controls and line separators apart from the file's own lines", () => {
    const odd = sample();
    odd.links[0]!.why = "\uD800 \u0000 \u2028 \n </script>";
    expect(read(write(odd)).dossier!.links[0]!.why).toBe(odd.links[0]!.why);
  });

  it("hands a large dossier on in pieces that join to the same text", () => {
    const large = sample();
    large.entities = Array.from({ length: 5000 }, (_, i) => ({ ...large.entities[0]!, id: `e${i}` }));
    const pieces = [...writeChunks(large)];
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map((p) => p.length))).toBeLessThan(1 << 17);
    expect(pieces.join("")).toBe(write(large));
  });
});

describe("isnad-1.schema.json", () => {
  it("is what the zod schema says (npm run schema writes it)", () => {
    const published = readFileSync(new URL("../isnad-1.schema.json", import.meta.url), "utf8");
    expect(published).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  });
});
