// Writes stories/*/expected/dossier.txt and dossier.json anew from the articles: `npm run goldens`. Read the diff of the text before you commit it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildStory, golden, goldenFiles, stories, storyText } from "../test/stories/story-files.ts";

for (const story of stories()) {
  const { text, json } = goldenFiles(story);
  mkdirSync(dirname(text), { recursive: true });
  const before = golden(text);
  writeFileSync(json, await buildStory(story));
  writeFileSync(text, await storyText(json));
  console.log(
    `${story.name}: ${golden(text) === before ? "text unchanged" : `text changed: review stories/${story.name}/expected/dossier.txt`}`,
  );
}
