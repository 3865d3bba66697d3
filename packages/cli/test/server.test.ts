import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serve } from "../src/serve/server.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-serve-"));
const file = join(folder, "dossier.json");
let serving: Serving;
let port: number;

beforeAll(async () => {
  writeFileSync(file, '{"format":"isnad/1"}');
  serving = await serve(
    new Map([
      ["/", { type: "text/html; charset=utf-8", body: "<!doctype html>" }],
      ["/dossier.json", { type: "application/json", file }],
      ["/gone.json", { type: "application/json", file: join(folder, "gone.json") }],
    ]),
    0,
  );
  port = Number(new URL(serving.address).port);
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks with exactly this path and these headers: `fetch` would tidy both. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (d) => (body += d));
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });

describe("serve", () => {
  it("listens on loopback and gives what it was told to give", async () => {
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await ask("/")).toMatchObject({ status: 200, body: "<!doctype html>" });
    expect(await ask("/dossier.json?x=1")).toMatchObject({ status: 200, body: '{"format":"isnad/1"}' });
  });

  it("sends a strict policy and the other security headers with every answer, refusals too", async () => {
    for (const path of ["/", "/dossier.json", "/nothing"]) {
      const { headers } = await ask(path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });

  it.each([
    "/../package.json",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/dossier.json/../../x",
    "//dossier.json",
    "/dossier.json%00",
    "/__proto__",
    "/constructor",
  ])("finds nothing at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(["evil.example", "evil.example:80", "127.0.0.1", "localhost.evil.example:1", "[::1]"])("refuses the host %s", async (host) => {
    expect((await ask("/dossier.json", { host })).status).toBe(421);
  });

  it("takes the name localhost", async () => {
    expect((await ask("/", { host: `localhost:${port}` })).status).toBe(200);
  });

  it("reads only", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect((await ask("/", {}, method)).status).toBe(405);
    expect(await ask("/dossier.json", {}, "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it("survives a file that is gone, and nonsense on the wire", async () => {
    expect((await ask("/gone.json")).status).toBe(404);
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.end("\u0000\u0001 nonsense\r\n\r\n"));
      socket.on("close", () => resolve());
      socket.on("error", () => resolve());
      socket.resume();
    });
    expect((await ask("/")).status).toBe(200);
  });

  it("shows a rebuilt file at the next request", async () => {
    writeFileSync(file, '{"format":"isnad/1","rules":"2"}');
    expect((await ask("/dossier.json")).body).toContain('"rules":"2"');
  });
});
