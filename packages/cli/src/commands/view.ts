import { spawn } from "node:child_process";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { exitCodes, Failure } from "../failure.ts";
import { openDossier } from "../open.ts";
import { visible } from "../print/safe.ts";
import { pageStyle, viewerPage } from "../serve/page.ts";
import { type Resource, serve } from "../serve/server.ts";
import { viewerBundle } from "../serve/viewer-bundle.ts";

interface Options {
  port: string;
  open?: boolean;
}

/** `isnad view dossier.json`: the viewer on loopback until Ctrl-C. The file is read anew for each request, so a rebuilt dossier needs only a reload. */
export function addView(program: Command, context: Context, done: (exitCode: number) => void): void {
  const { help } = context.say;
  program
    .command("view")
    .description(help.view)
    .argument("[dossier]", help.dossier, "dossier.json")
    .option("--port <number>", help.port, "0")
    .option("--open", help.open)
    .action(async (file: string, options: Options) => {
      await view(file, options, context);
      done(exitCodes.ok);
    });
}

async function view(file: string, options: Options, context: Context): Promise<void> {
  const { terminal, say, language } = context;
  const port = Number(options.port);
  if (!/^\d{1,5}$/.test(options.port) || port > 65535)
    throw new Failure(say.badOption("--port", options.port, say.expectedPort()), exitCodes.usage);
  const bundle = viewerBundle(context);
  openDossier(file, context);
  const resources = new Map<string, Resource>([
    ["/", { type: "text/html; charset=utf-8", body: viewerPage(`${visible(basename(file))} · isnad`, language) }],
    ["/page.css", { type: "text/css; charset=utf-8", body: pageStyle }],
    ["/isnad-dossier.js", { type: "text/javascript; charset=utf-8", file: bundle.script }],
    ["/noto-naskh-arabic.woff2", { type: "font/woff2", file: bundle.font }],
    ["/dossier.json", { type: "application/json; charset=utf-8", file: resolve(terminal.cwd, file) }],
  ]);
  const serving = await serve(resources, port).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(error.code === "EADDRINUSE" || error.code === "EACCES" ? say.portTaken(port) : error.message);
  });
  terminal.out(`${say.viewAt(serving.address)}\n`);
  if (options.open) openInBrowser(serving.address);
  await new Promise<void>((stop) => {
    if (terminal.signal.aborted) stop();
    else terminal.signal.addEventListener("abort", () => stop(), { once: true });
  });
  await serving.close();
}

/** Asks the system to open an address; where it cannot, the address stands on the terminal anyway. */
function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(command!, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
