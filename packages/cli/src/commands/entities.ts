import { cast } from "@proj/core/views";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { printEntities } from "../print/entities.ts";
import { addView } from "./show.ts";

/** `isnad entities [dossier.json]`. */
export const addEntities = (program: Command, context: Context, done: (exitCode: number) => void): void =>
  addView(program, context, done, {
    name: "entities",
    description: context.say.help.entities,
    text: printEntities,
    json: cast,
  });
