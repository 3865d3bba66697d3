import type { Dossier } from "@proj/core";
import { bundleScript, readFont } from "../scripts/bundle.mjs";
import { embeddingPage, serve, siteFiles } from "../scripts/serve.mjs";

let made: Promise<{ script: string; font: Uint8Array }> | null = null;

/** The script and the font as the build makes them, once a run. */
export const assets = (): Promise<{ script: string; font: Uint8Array }> =>
  (made ??= Promise.all([bundleScript(), readFont()]).then(([script, font]) => ({ script, font })));

/** Serves a dossier with the element on a page under the strict policy. */
export const site = async (
  dossier: Dossier | string,
  { attributes = "", language = "ar", page }: { attributes?: string; language?: string; page?: string } = {},
): Promise<{ url: string; close: () => Promise<unknown> }> =>
  serve(
    siteFiles({
      ...(await assets()),
      dossier: typeof dossier === "string" ? dossier : JSON.stringify(dossier),
      page: page ?? embeddingPage(attributes, language),
    }),
  );
