import type { Params } from "./words.ts";

/** Parameters of a reason that hold words of an article, an outlet or a name: of any script, whatever the language of the sentence. */
const FOREIGN: ReadonlySet<string> = new Set(["quoteA", "quoteB", "sourceA", "sourceB", "speaker", "a", "b"]);

/**
 * The same parameters with every foreign run between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9, 3.1.2), for sentences that are shown:
 * a right-to-left quotation then leaves the order of the words around it alone. Dates and numbers stay as they are. `isolate`
 * may do it in another way.
 */
export const isolateParams = (params: Params, isolate: (words: string) => string = (words) => `\u2068${words}\u2069`): Params =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === "string" && FOREIGN.has(key) && !(params.values === "date" && key.length === 1) ? isolate(value) : value,
    ]),
  );
