/** The two languages of the interface. */
export type InterfaceLanguage = "ar" | "en";

/** Which language the interface speaks: the element's `ui`, else its `lang` or the nearest one around it, else Arabic. */
export const interfaceLanguage = (element: HTMLElement): { language: InterfaceLanguage; locale: string } => {
  const tag = element.getAttribute("ui") ?? element.closest("[lang]")?.getAttribute("lang") ?? element.ownerDocument.documentElement.lang;
  const language: InterfaceLanguage = /^en\b/i.test(tag) ? "en" : "ar";
  return { language, locale: supported(tag, language) };
};

const supported = (tag: string, language: InterfaceLanguage): string => {
  try {
    return new RegExp(`^${language}\\b`, "i").test(tag) && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : language;
  } catch {
    return language; // a tag that is no language tag
  }
};

/** The direction of a language's text. */
export const directionOf = (language: string): "rtl" | "ltr" => (/^(ar|fa|ur|he|ckb|ps|yi|dv|sd|ug)\b/i.test(language) ? "rtl" : "ltr");

/** Isolates a foreign run where no `<bdi>` can stand (SVG text, labels read aloud): first strong isolate … pop. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
