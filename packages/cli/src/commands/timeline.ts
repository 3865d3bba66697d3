import { timeline } from "@proj/core/views";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { printTimeline } from "../print/timeline.ts";
import { addView } from "./show.ts";

/** `isnad timeline [dossier.json]`. */
export const addTimeline = (program: Command, context: Context, done: (exitCode: number) => void): void =>
  addView(program, context, done, {
    name: "timeline",
    description: context.say.help.timeline,
    text: printTimeline,
    json: timeline,
  });
