/** What a command may touch of the world around it; tests give their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  outIsTTY: boolean;
  errIsTTY: boolean;
  /** Width of the terminal in columns, or null where there is none (a pipe, a file): lines are not broken then. */
  columns: number | null;
  /** Aborted by Ctrl-C: a command stops at the next safe place and leaves nothing half-written. */
  signal: AbortSignal;
}

/** The terminal of this process. A reader that goes away early (`| head`) ends the output, not the program with an error. */
export function processTerminal(): Terminal & { close(): void } {
  const abort = new AbortController();
  const onInterrupt = () => {
    if (abort.signal.aborted) process.exit(130); // a second Ctrl-C does not wait
    abort.abort();
  };
  const onPipe = (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  };
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onInterrupt);
  process.stdout.on("error", onPipe);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    outIsTTY: process.stdout.isTTY === true,
    errIsTTY: process.stderr.isTTY === true,
    columns: process.stdout.isTTY ? process.stdout.columns || 80 : null,
    signal: abort.signal,
    close() {
      process.off("SIGINT", onInterrupt);
      process.off("SIGTERM", onInterrupt);
      process.stdout.off("error", onPipe);
    },
  };
}
