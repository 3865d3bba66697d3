/** The family under which the Arabic font is known to a page. A page that defines it itself keeps its own. */
export const FONT_FAMILY = "Isnad Naskh";

const ARABIC =
  "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC";

// Known only while a classic script runs; a module has its own address instead.
const script = typeof document === "undefined" ? null : document.currentScript;
const base = script && "src" in script && typeof script.src === "string" && script.src ? script.src : import.meta.url;

/** Registers the Arabic font that lies beside the script, once a page. The browser fetches it when Arabic text is first drawn. */
export const provideFont = (page: Document): void => {
  if (!base || typeof FontFace === "undefined") return;
  for (const face of page.fonts) if (face.family.replace(/["']/g, "") === FONT_FAMILY) return;
  const address = new URL("noto-naskh-arabic.woff2", base).href;
  page.fonts.add(
    new FontFace(FONT_FAMILY, `url("${address}") format("woff2")`, { weight: "400 700", unicodeRange: ARABIC, display: "swap" }),
  );
};
