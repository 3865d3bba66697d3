import { expect, it } from "vitest";
import { bridgeStory } from "../test/bridge-story.ts";
import { DossierIndex } from "./dossier-index.ts";
import { foldForSearch } from "./fold-for-search.ts";
import { PackedDossier } from "./packed/packed-dossier.ts";
import { filtersOf, Search } from "./search.ts";
import { SearchTexts } from "./search-texts.ts";

it("folds what people type differently", () => {
  expect(foldForSearch("الأُستاذةُ")).toBe(foldForSearch("الاستاذه"));
  expect(foldForSearch("الحارثى")).toBe(foldForSearch("الحارثي"));
  expect(foldForSearch("Málaga")).toBe("malaga");
  expect(foldForSearch("كـــتاب")).toBe("كتاب");
});

const index = new DossierIndex(PackedDossier.of(bridgeStory));
const texts = new SearchTexts(index);
texts.read("timeline", () => true);
const found = (params: Record<string, string>): string[] => {
  const mask = new Search(index, texts, filtersOf(params)).mask("timeline");
  return [...index.events.order].filter((row) => mask[row]).map((row) => index.packed.events.id(row));
};

it("joins all conditions", () => {
  expect(found({ type: "ceremony" })).toEqual(["e-opening", "e-party"]);
  expect(found({ type: "ceremony", disputed: "1" })).toEqual(["e-opening"]);
  expect(found({ outlet: "The Harbour Post" })).toEqual(["e-delay", "e-opening"]);
  expect(found({ entity: "o-rafid" })).toEqual(["e-deal"]);
  expect(found({ from: "2031-04-01" })).toEqual(["e-works", "e-toll"]);
  expect(found({ to: "2029-03-01" })).toEqual(["e-bribe"]);
  expect(found({ q: "harthi" })).toEqual(["e-opening", "e-deal"]);
  expect(found({ q: "سدير" })).toEqual(["e-opening"]);
  expect(found({ q: "سدير harthi" })).toEqual(["e-opening"]);
  expect(found({ q: "no such word" })).toEqual([]);
});
