import type { Language } from "../messages/messages.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => escapes[c]!);

/** The page that holds the viewer: one element, one script, nothing of the articles in its source. */
export const viewerPage = (title: string, language: Language): string => `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script defer src="isnad-dossier.js"></script>
</head>
<body>
<isnad-dossier src="dossier.json"></isnad-dossier>
</body>
</html>
`;

/** Style of that page: the element fills it. */
export const pageStyle = "html,body{margin:0;min-height:100%}isnad-dossier{display:block;min-height:100vh}\n";
