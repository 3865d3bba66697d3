import { describe, expect, it } from "vitest";
import { ar } from "../src/messages/ar.ts";
import { en } from "../src/messages/en.ts";
import { chooseLanguage } from "../src/messages/messages.ts";

/** Every message as one string, called with plain arguments. */
const sentences = (messages: object): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "object") return sentences(value).map(([k, v]) => [`${key}.${k}`, v]);
    if (typeof value !== "function") return [[key, value]];
    if (key === "summary") return [[key, value({ articles: 1, entities: 2, events: 3, claims: 11, links: 0 }, "FILE")]];
    return [[key, value("7", "8", "9")]];
  });

describe("messages", () => {
  it("has Arabic words in every Arabic sentence and none in the English ones", () => {
    expect(sentences(ar).filter(([, text]) => !/[\u0621-\u064A]{2}/.test(text))).toEqual([]);
    expect(sentences(en).filter(([, text]) => /[\u0621-\u064A]/.test(text))).toEqual([]);
  });

  it("drops no argument in either language", () => {
    for (const messages of [en, ar]) {
      expect(messages.tooBig("12 MB", "10 MB")).toMatch(/12 MB.*10 MB.*12MB/);
      expect(messages.badOption("--x", "y", "z")).toMatch(/--x.*y.*z/);
      expect(messages.lineAndColumn(3, 9)).toMatch(/3.*9/);
      expect(messages.cannotOpen("EWEIRD")).toContain("EWEIRD");
    }
  });

  it("counts in Arabic as Arabic does", () => {
    const links = [1, 2, 3, 11, 100].map(
      (n) => ar.summary({ articles: n, entities: 1, events: 1, claims: 1, links: 1 }, "").split(" ←")[0],
    );
    expect(links).toEqual(["مقالة واحدة", "مقالتان", "3 مقالات", "11 مقالة", "100 مقالة"]);
  });
});

describe("chooseLanguage", () => {
  it.each([
    [["--lang", "ar"], {}, "ar"],
    [["--lang=en"], { ISNAD_LANG: "ar" }, "en"],
    [[], { ISNAD_LANG: "ar", LANG: "en_US.UTF-8" }, "ar"],
    [[], { LANG: "ar_JO.UTF-8" }, "ar"],
    [[], { LC_ALL: "en_GB", LANG: "ar_JO" }, "en"],
    [[], { LANG: "fr_FR" }, "en"],
    [[], {}, "en"],
  ] as const)("%j %j", (argv, env, language) => {
    expect(chooseLanguage(argv, env)).toBe(language);
  });
});
