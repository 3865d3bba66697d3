import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";

export type { Messages } from "./en.ts";

/** Languages that the command speaks. */
export const languages = ["en", "ar"] as const;
export type Language = (typeof languages)[number];

const byLanguage: Record<Language, Messages> = { en, ar };

/** Every sentence of the command in one language. */
export const messagesIn = (language: Language): Messages => byLanguage[language];

/** The language to speak: `--lang` wins over ISNAD_LANG, that over the system's LC_ALL, LC_MESSAGES or LANG; English where none says. */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findIndex((a) => a === "--lang" || a.startsWith("--lang="));
  const option = at < 0 ? undefined : argv[at]!.includes("=") ? argv[at]!.slice("--lang=".length) : argv[at + 1];
  const wanted = option ?? env.ISNAD_LANG ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG) ?? "";
  return languages.find((l) => wanted.toLowerCase().startsWith(l)) ?? "en";
}
