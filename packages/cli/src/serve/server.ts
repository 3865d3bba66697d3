import { createReadStream, type ReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What stands at a path: a text made here, or a file opened anew for each request. */
export type Resource = { type: string } & ({ body: string } | { file: string });

/**
 * Headers of every answer. Only this server's own files may run or be fetched; nothing may frame the page, and no address leaks.
 * No inline style or script anywhere: lit's styles are constructed style sheets, which `style-src 'self'` allows.
 */
const securityHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** A running server: where it listens, and how to stop it. */
export interface Serving {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a closed list of resources on loopback only. Whatever a request names outside the list is 404: no path is ever joined to a folder.
 * A request whose Host is not this very address is refused (a page elsewhere could otherwise reach it by DNS rebinding).
 */
export async function serve(resources: ReadonlyMap<string, Resource>, port: number): Promise<Serving> {
  const server = createServer((request, response) => answer(request, response, server, resources));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, server: Server, resources: ReadonlyMap<string, Resource>): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const refuse = (status: number, message: string) => {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${message}\n`);
  };
  const { port } = server.address() as AddressInfo;
  const host = request.headers.host ?? "";
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    refuse(421, "This server answers on loopback only.");
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    refuse(405, "Only GET and HEAD.");
    return;
  }
  const path = (request.url ?? "/").split(/[?#]/, 1)[0]!;
  const resource = resources.get(path);
  if (!resource) {
    refuse(404, "Nothing here.");
    return;
  }
  response.setHeader("Content-Type", resource.type);
  if ("body" in resource) {
    response.end(request.method === "HEAD" ? undefined : resource.body);
    return;
  }
  sendFile(createReadStream(resource.file), request, response, refuse);
}

function sendFile(
  stream: ReadStream,
  request: IncomingMessage,
  response: ServerResponse,
  refuse: (status: number, message: string) => void,
): void {
  stream.once("error", () => {
    if (response.headersSent) response.destroy();
    else refuse(404, "The file is gone.");
  });
  stream.once("open", () => {
    if (request.method === "HEAD") {
      stream.destroy();
      response.end();
    } else stream.pipe(response);
  });
  response.once("close", () => stream.destroy());
}
