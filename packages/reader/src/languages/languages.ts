import type { Language } from "../language.ts";
import { arabic } from "./arabic/arabic.ts";

/** The language packs, in the order in which they are asked. */
export const languages: readonly Language[] = [arabic];

/** The pack for a BCP 47 tag, or undefined. */
export const languageOf = (tag: string, among: readonly Language[] = languages): Language | undefined =>
  among.find((l) => l.code === tag.toLowerCase().split("-")[0]);
