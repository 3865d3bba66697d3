import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What a self-contained page is made of. */
export interface PageParts {
  /** The dossier as JSON text. */
  dossierJson: string;
  /** The text of `isnad-dossier.js`. */
  script: string;
  /** `noto-naskh-arabic.woff2` in base64; empty: the reader's own fonts. */
  fontBase64: string;
  /** The page's title and the dossier's heading. */
  title?: string;
  /** Language of the interface, default Arabic. */
  language?: "ar" | "en";
}

const base64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};
const hash = (text: string): string => `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\u202A-\u202E\u2066-\u2069]/g, (c) => (/[&<>"']/.test(c) ? `&#${c.charCodeAt(0)};` : "\uFFFD"));

/** JSON that may stand in a script element: no `<`, so that neither `</script` nor `<!--` can end or hide it. */
const scriptJson = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * One HTML file that shows a dossier from `file://`, with nothing to fetch: classic script, data as JSON, font as `data:`, and a content security policy
 * that lets exactly these run (CSP 3, hashes). Throws a RangeError `script-not-embeddable` when the script holds `</script` or `<!--`.
 */
export const selfContainedPage = ({ dossierJson, script, fontBase64, title, language = "ar" }: PageParts): string => {
  if (/<\/script|<!--/i.test(script)) throw new RangeError("script-not-embeddable: the script holds </script or <!--");
  if (!/^[A-Za-z0-9+/=]*$/.test(fontBase64)) throw new RangeError("font-not-base64: the font is not base64 text");
  JSON.parse(dossierJson); // broken JSON throws here, where it was made, and not in the reader's browser
  // An HTML parser turns CR LF into LF before the hash is compared.
  const code = script.replace(/\r\n?/g, "\n");
  const font = fontBase64
    ? `@font-face{font-family:"Isnad Naskh";font-weight:400 700;src:url("data:font/woff2;base64,${fontBase64}") format("woff2");unicode-range:U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC}`
    : "";
  const style = `${font}html,body{margin:0;min-height:100%}@media(prefers-color-scheme:dark){html{background:#16181b}}`;
  const policy = `default-src 'none'; script-src ${hash(code)}; style-src ${hash(style)}; font-src data:; base-uri 'none'; form-action 'none'`;
  const name = escapeHtml(title ?? (language === "ar" ? "ملف" : "Dossier"));
  return `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<isnad-dossier data="isnad-dossier-data"${title === undefined ? "" : ` heading="${name}"`}></isnad-dossier>
<script type="application/json" id="isnad-dossier-data">${scriptJson(dossierJson)}</script>
<script>${code}</script>
</body>
</html>
`;
};
