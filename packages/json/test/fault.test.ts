import { jsonFault, placeOf } from "@proj/json";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("jsonFault", () => {
  it("finds nothing exactly where JSON.parse finds nothing", () => {
    const json = fc.json({ maxDepth: 4 });
    const edit = fc.tuple(
      json,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom("", ",", "]", "}", '"', "\\", "0", "-", "e", ".", "tru", "\n", "\u0001", ":"),
    );
    fc.assert(
      fc.property(edit, ([text, at, gone, put]) => {
        const i = at % (text.length + 1);
        const edited = text.slice(0, i) + put + text.slice(i + gone);
        expect(jsonFault(edited) === null).toBe(parses(edited));
      }),
      { numRuns: 3000 },
    );
  });

  it("calls every beginning of a whole text cut, or whole already", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, at) => {
        const begin = text.slice(0, at % text.length);
        expect(jsonFault(begin)?.cut ?? parses(begin)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("names the place", () => {
    const text = '{\n  "a": 1,\n  "b": nil\n}';
    const fault = jsonFault(text);
    expect(fault).toEqual({ offset: text.indexOf("nil"), cut: false });
    expect(placeOf(text, fault!.offset)).toEqual({ line: 3, column: 8 });
  });

  it("scans a string of many megabytes", () => {
    const text = `["${'\\"x'.repeat(4_000_000)}`;
    expect(jsonFault(text)).toEqual({ offset: text.length, cut: true });
  });
});
