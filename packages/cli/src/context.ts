import type { Language, Messages } from "./messages/messages.ts";
import type { Paint } from "./print/paint.ts";
import type { Terminal } from "./terminal.ts";

/** What every command gets: where it speaks, in which language, and with which colours. */
export interface Context {
  terminal: Terminal;
  language: Language;
  say: Messages;
  /** Colours for standard output; plain where it is no terminal or colours are not wanted. */
  paint: Paint;
  /** One line of trouble or advice about a file, on standard error. */
  warn(kind: "error" | "notice", location: string, message: string): void;
  /** A sentence on standard error. */
  tell(message: string): void;
}
