/** One served file. */
export interface ServedFile {
  type: string;
  body: string | Uint8Array;
}
export const STRICT_POLICY: string;
export function serve(files: Record<string, ServedFile>, policy?: string): Promise<{ url: string; close: () => Promise<unknown> }>;
export function embeddingPage(attributes?: string, language?: string): string;
export function siteFiles(parts: { script: string; font: Uint8Array; dossier: string; page?: string }): Record<string, ServedFile>;
