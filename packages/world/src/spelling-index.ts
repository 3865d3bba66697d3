import { foldName } from "./fold.ts";
import type { Names } from "./model.ts";

/** Items by folded spelling, one map a language, built once in time linear to all spellings. */
export class SpellingIndex<Item> {
  readonly #maps = { ar: new Map<string, Item[]>(), en: new Map<string, Item[]>() };

  constructor(items: readonly Item[], namesOf: (item: Item) => Names) {
    for (const item of items) {
      const names = namesOf(item);
      for (const language of ["ar", "en"] as const) {
        for (const name of names[language]) this.#add(this.#maps[language], foldName(name), item);
      }
    }
  }

  #add(map: Map<string, Item[]>, key: string, item: Item): void {
    const found = map.get(key);
    if (!found) map.set(key, [item]);
    else if (found[found.length - 1] !== item) found.push(item);
  }

  /** Items whose folded spelling is `key`, each once. */
  find(key: string, language?: "ar" | "en"): readonly Item[] {
    if (language) return this.#maps[language].get(key) ?? [];
    const arabic = this.#maps.ar.get(key) ?? [];
    const english = this.#maps.en.get(key) ?? [];
    if (english.length === 0) return arabic;
    if (arabic.length === 0) return english;
    return [...arabic, ...english.filter((item) => !arabic.includes(item))];
  }
}
