/** The one classic script, made from source as the build makes it: its text. */
export function bundleScript(): Promise<string>;
/** The Arabic font's bytes. */
export function readFont(): Promise<Uint8Array>;
