import { claimMatrix } from "@proj/core/views";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { printClaims } from "../print/claims.ts";
import { addView } from "./show.ts";

/** `isnad claims [dossier.json]`. */
export const addClaims = (program: Command, context: Context, done: (exitCode: number) => void): void =>
  addView(program, context, done, {
    name: "claims",
    description: context.say.help.claims,
    text: printClaims,
    json: claimMatrix,
  });
