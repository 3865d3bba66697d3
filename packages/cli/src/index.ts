/** The `isnad` command as a function: for its own bin file, for tests, and for programs that want exactly what the command does. */
export { main } from "./main.ts";
export type { Terminal } from "./terminal.ts";
