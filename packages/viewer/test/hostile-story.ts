import type { Dossier } from "@proj/core";
import { bridgeStory } from "./bridge-story.ts";

/** Markup that runs if anything parses it, a right-to-left override left open, a stray pop, and a word without an end. */
export const HOSTILE =
  '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=2"><svg onload=window.hacked=3>\u202Eevil\u2069\u2066{{constructor}}\u0000' +
  "طويل".repeat(60);

const KEEP = new Set([
  "id",
  "document",
  "mention",
  "format",
  "kind",
  "type",
  "status",
  "act",
  "polarity",
  "form",
  "role",
  "entity",
  "bound",
  "measure",
  "on",
]);
const KEEP_MORE = new Set([
  "independence",
  "publishedBy",
  "time",
  "published",
  "asOf",
  "said",
  "speaker",
  "place",
  "partOf",
  "a",
  "b",
  "code",
  "verdict",
]);

/** Hangs the hostile text on every string that somebody else wrote; ids, codes and dates stay, so that everything is still shown. */
const poison = (value: unknown, key = ""): unknown => {
  if (typeof value === "string")
    return KEEP.has(key) || KEEP_MORE.has(key) || key === "via" || key === "about" || key === "documents" ? value : value + HOSTILE;
  if (Array.isArray(value)) return value.map((v) => poison(v, key));
  if (typeof value === "object" && value !== null) {
    if (key === "times" || key === "places") return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === "value" && "from" in value ? v : poison(v, k)]));
  }
  return value;
};

/** The bridge story with hostile text in every field; its documents' addresses are `javascript:`. */
export const hostileStory = poison({
  ...bridgeStory,
  readings: bridgeStory.readings.map((r) => ({ ...r, document: { ...r.document, location: "javascript:window.hacked=4//" } })),
}) as Dossier;
