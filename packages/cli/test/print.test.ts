import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteSize, parseByteSize } from "../src/print/byte-size.ts";
import { printJson } from "../src/print/json.ts";
import { paintFor } from "../src/print/paint.ts";
import { isolate, visible } from "../src/print/safe.ts";
import { displayWidth, wrap } from "../src/print/width.ts";

const FSI = "\u2068";
const PDI = "\u2069";

describe("visible", () => {
  it.each([
    ["a\u001B[31mb", "a\\u{1B}[31mb"],
    ["moc.\u202Egro", "moc.\\u{202E}gro"],
    ["x\u2069y\u2066", "x\\u{2069}y\\u{2066}"],
    ["one\r\n  two\u2028three", "one two three"],
    ["بو\u200Fتين", "بوتين"],
    ["bell\u0007 nul\u0000 c1\u009B", "bell\\u{07} nul\\u{00} c1\\u{9B}"],
    ["half \uD800 pair", "half \uFFFD pair"],
    ["whole 😀", "whole 😀"],
  ])("%j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("lets nothing through that a terminal obeys, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
        expect(isolate(text).replace(/[^\u2066-\u2069]/g, "")).toBe(FSI + PDI);
      }),
    );
  });
});

describe("wrap", () => {
  it("breaks at spaces, and indents what follows", () => {
    expect(wrap("one two three", 9, 0, 2)).toEqual(["one two", "  three"]);
    expect(wrap("one two three", null, 2)).toEqual(["  one two three"]);
  });

  it("counts columns and not characters", () => {
    expect(displayWidth("بُوتِين")).toBe(5);
    expect(displayWidth(isolate("كيم"))).toBe(3);
    expect(displayWidth("北京")).toBe(4);
    expect(displayWidth("\u001B[31mred\u001B[39m")).toBe(3);
  });

  it("closes an isolate at the end of a line and opens it again on the next", () => {
    expect(wrap(isolate("ا ب"), 1, 0, 0)).toEqual([`${FSI}ا${PDI}`, `${FSI}ب${PDI}`]);
  });

  it("keeps every word, every isolate closed on its line, and no line too long where words are short", () => {
    const words = fc.array(fc.stringMatching(/^[a-z\u0621-\u064A]{1,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (list, columns) => {
        const lines = wrap(list.map(isolate).join(" "), columns, 2);
        expect(
          lines
            .join(" ")
            .replace(/[\u2068\u2069]/g, "")
            .trim()
            .split(/ +/),
        ).toEqual(list);
        for (const line of lines) {
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          expect(line.split(FSI).length).toBe(line.split(PDI).length);
        }
      }),
    );
  });
});

describe("sizes", () => {
  it.each([
    ["10MB", 10_000_000],
    ["10 mb", 10_000_000],
    ["1.5k", 1500],
    ["2MiB", 2_097_152],
    ["123", 123],
    ["0", null],
    ["ten", null],
    ["-1MB", null],
  ])("%s", (text, bytes) => {
    expect(parseByteSize(text)).toBe(bytes);
  });

  it("names a limit that is large enough when it advises one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (bytes) => {
        expect(parseByteSize(byteSize(bytes, "up").replace(" ", ""))).toBeGreaterThanOrEqual(bytes);
      }),
    );
  });
});

describe("printJson", () => {
  it("says the same to a program, and nothing to a terminal", () => {
    const value = { name: "a\u202Eb\u009B\u001B", list: ["\u2067"] };
    const text = printJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });
});

describe("colours", () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
  ])("%j, terminal: %s", (env, outIsTTY, coloured) => {
    expect(paintFor({ env, outIsTTY }).wrong("x") !== "x").toBe(coloured);
  });
});
