import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKeys, compareNames, type NameKind, nameKeys } from "../src/names/compare-names.ts";

const letters = (all: string, maxLength = 30) => fc.string({ unit: fc.constantFrom(...all), maxLength });
/** Words that the rules treat in their own way, in any order. */
const special =
  "الرئيس محمد بن عبد الله أبو آل al bin van der II الثاني عشر Jr جمهورية مدينة نهر حزب حركة الإيراني North شمال of the Abdel Kim كيم جونغ J. دي 3 ( حماس ) , سان Saint John جون اوغلو X";
const names = fc.oneof(
  letters("ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآىةئؤپچڤگ َّـ-.،()1٢"),
  letters("abcdefghijklmnopqrstuvwxyzçšžłğöüİABCXIV '-.,()12"),
  fc.array(fc.constantFrom(...special.split(" ")), { maxLength: 8 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const kinds = fc.constantFrom<NameKind>("person", "organization", "place", "thing", undefined);

describe("laws of names", () => {
  it("compares alike in both directions, with a score on the side of the verdict", () => {
    fc.assert(
      fc.property(names, names, kinds, (a, b, kind) => {
        const there = compareNames(a, b, { kind });
        const back = compareNames(b, a, { kind });
        expect([back.same, back.score, back.why.code]).toEqual([there.same, there.score, there.why.code]);
        expect(back.why.alignment.map((run) => ({ ...run, a: run.b, b: run.a }))).toEqual(there.why.alignment);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(there.score >= 0.5).toBe(there.same);
      }),
      { numRuns: 4000 },
    );
  });

  it("calls a name the same as itself, however it is encoded or padded", () => {
    fc.assert(
      fc.property(names, kinds, (name, kind) => {
        expect(compareNames(name, name, { kind }).same).toBe(true);
        if (nameKeys(name, { kind }).exact !== "") expect(compareNames(name, ` ${name} `, { kind }).same).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("calls names of one exact key the same, and blocks them together", () => {
    fc.assert(
      fc.property(names, names, kinds, (a, b, kind) => {
        const keysA = nameKeys(a, { kind });
        const keysB = nameKeys(b, { kind });
        if (keysA.exact === keysB.exact && keysA.exact !== "") {
          expect(compareKeys(keysA, keysB).same).toBe(true);
          if (keysA.blocks.length > 0) expect(keysB.blocks.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("shows every word of both names once in the alignment", () => {
    fc.assert(
      fc.property(names, names, kinds, (a, b, kind) => {
        const keysA = nameKeys(a, { kind });
        const keysB = nameKeys(b, { kind });
        if (keysA.cut || keysB.cut || keysA.also !== null || keysB.also !== null) return;
        const { alignment } = compareKeys(keysA, keysB).why;
        const words = (side: "a" | "b") =>
          alignment
            .flatMap((run) => run[side].split(" "))
            .filter(Boolean)
            .sort();
        const written = (keys: typeof keysA) => keys.parts.flatMap((part) => part.written.split(" ")).sort();
        expect(words("a")).toEqual(written(keysA));
        expect(words("b")).toEqual(written(keysB));
      }),
      { numRuns: 2000 },
    );
  });

  it("costs no more than the length of the names", () => {
    // Work is counted, not timed: what is looked at closely has a bound, whatever the length.
    for (const name of [
      "محمد بن عبد الله ".repeat(600),
      "Mohammed bin Abdullah ".repeat(450),
      "ا".repeat(10_000),
      `${"a".repeat(9_000)} b`,
      "é(".repeat(5_000),
    ]) {
      const keys = nameKeys(name, { kind: "person" });
      expect(keys.parts.length).toBeLessThanOrEqual(17);
      for (const part of keys.parts) expect(part.sounds.letters.length).toBeLessThanOrEqual(40);
      expect(compareNames(name, `${name} x`, { kind: "person" }).same).toBe(false);
    }
  });
});
