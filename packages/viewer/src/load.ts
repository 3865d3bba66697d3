import type { Dossier } from "@proj/core";
import { NoDossier, PackedDossier } from "./packed/packed-dossier.ts";

/** Why a dossier cannot be shown. The sentence for a code stands in the interface words. */
export type LoadErrorCode = "not-found" | "unreachable" | "not-json" | "not-a-dossier" | "other-version" | "no-data-element";

/** A dossier that could not be loaded: `code` says why, `cause` carries what the browser said. */
export class DossierLoadError extends Error {
  readonly code: LoadErrorCode;
  constructor(code: LoadErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "DossierLoadError";
    this.code = code;
  }
}

const LISTS = ["readings", "entities", "events", "claims", "links", "judgements", "problems"] as const;

/** Checks the outer shape of a parsed file (format and lists) and returns it as a dossier; deeper checks belong to the writer. */
export const asDossier = (value: unknown): Dossier => {
  if (typeof value !== "object" || value === null) throw new DossierLoadError("not-a-dossier", "The file holds no object.");
  const file = value as Record<string, unknown>;
  if (typeof file.format !== "string") throw new DossierLoadError("not-a-dossier", "The file has no format.");
  if (file.format !== "isnad/1") throw new DossierLoadError("other-version", `The file's format is not isnad/1.`);
  for (const list of LISTS) if (!Array.isArray(file[list])) throw new DossierLoadError("not-a-dossier", `The file has no list of ${list}.`);
  return file as unknown as Dossier;
};

/** Reads a dossier from JSON text, whole, as an object. */
export const parseDossier = (json: string): Dossier => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new DossierLoadError("not-json", "The file is not whole JSON.", cause);
  }
  return asDossier(value);
};

/** Takes a file's bytes as a dossier without parsing it. */
export const openDossier = (bytes: Uint8Array): PackedDossier => {
  try {
    return new PackedDossier(bytes);
  } catch (cause) {
    if (cause instanceof NoDossier) throw new DossierLoadError(cause.code, cause.message);
    throw new DossierLoadError("not-json", "The file is not whole JSON.", cause);
  }
};

/** Fetches a dossier from an address of the page's own origin policy. */
export const fetchDossier = async (address: string, signal?: AbortSignal): Promise<PackedDossier> => {
  let response: Response;
  try {
    response = await fetch(address, signal ? { signal } : {});
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DossierLoadError("unreachable", "The file cannot be reached.", cause);
  }
  if (!response.ok) throw new DossierLoadError("not-found", `The server answered ${response.status}.`);
  return openDossier(new Uint8Array(await response.arrayBuffer()));
};

/** Reads a dossier from a `<script type="application/json">` of the page. */
export const dossierOfPage = (root: Document, id: string): PackedDossier => {
  const element = root.getElementById(id);
  if (!element) throw new DossierLoadError("no-data-element", `The page has no element with the id ${id}.`);
  return openDossier(new TextEncoder().encode(element.textContent ?? ""));
};
