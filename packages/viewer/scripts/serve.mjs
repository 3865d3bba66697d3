import { createServer } from "node:http";

/** The strictest policy that the element must work under. */
export const STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'";

/** Serves a table of files from loopback under a strict policy. Resolves to the address and a way to stop. */
export const serve = (files, policy = STRICT_POLICY) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const file = files[new URL(request.url ?? "/", "http://localhost").pathname];
      if (!file) {
        response.writeHead(404, { "content-security-policy": policy }).end();
        return;
      }
      response.writeHead(200, { "content-type": file.type, "content-security-policy": policy, "x-content-type-options": "nosniff" });
      response.end(file.body);
    });
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done(undefined));
            server.closeAllConnections();
          }),
      });
    });
  });

/** A page that embeds the element with one script tag. */
export const embeddingPage = (attributes = "", language = "ar") =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Isnad</title><link rel="stylesheet" href="page.css"><script src="isnad-dossier.js"></script></head><body><main><isnad-dossier src="dossier.json" ${attributes}></isnad-dossier></main></body></html>`;

/** What a test or a screenshot serves: page, script, font and dossier. */
export const siteFiles = ({ script, font, dossier, page = embeddingPage() }) => ({
  "/": { type: "text/html; charset=utf-8", body: page },
  "/favicon.ico": { type: "image/x-icon", body: "" },
  "/page.css": { type: "text/css", body: "html, body { margin: 0 }" },
  "/isnad-dossier.js": { type: "text/javascript; charset=utf-8", body: script },
  "/noto-naskh-arabic.woff2": { type: "font/woff2", body: font },
  "/dossier.json": { type: "application/json", body: dossier },
});
