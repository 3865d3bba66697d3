import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDossier } from "@proj/core";
import { read } from "@proj/json";
import { describe, expect, it } from "vitest";
import { folder } from "../isnad.ts";
import { buildStory, golden, goldenFiles, stories, storyText } from "./story-files.ts";

it("there are stories", () => {
  expect(stories().length).toBeGreaterThanOrEqual(2);
});

describe.each(stories())("story $name", (story) => {
  it("gives the expected dossier (npm run goldens writes it; review the text)", async () => {
    const built = await buildStory(story);
    const file = join(folder(), "dossier.json");
    writeFileSync(file, built);
    const { text, json } = goldenFiles(story);
    expect((await storyText(file)).split("\n")).toEqual(golden(text).split("\n"));
    expect(built === golden(json), "dossier.json differs though the text is the same: look at `git diff` after npm run goldens").toBe(true);
  });

  it("keeps every law", async () => {
    const { dossier } = read(await buildStory(story));
    expect(checkDossier(dossier!)).toEqual([]);
  });
});
