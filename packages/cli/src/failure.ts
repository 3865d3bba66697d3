/** A command that cannot go on: the sentence is already in the person's language; `exitCode` as in `isnad --help`. */
export class Failure extends Error {
  override name = "Failure";
  constructor(
    message: string,
    readonly exitCode: number = 1,
  ) {
    super(message);
  }
}

/** Exit codes of every command. */
export const exitCodes = { ok: 0, trouble: 1, usage: 2, interrupted: 130 } as const;
