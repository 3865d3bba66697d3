/** Builders of valid readings and generators of stories, for tests of everything that merges or shows a dossier. Needs fast-check. */
export { histories, judgementsOn, storyReadings } from "./arbitraries.ts";
export {
  type ClaimSketch,
  type EntitySketch,
  type EventSketch,
  type QuantitySketch,
  type ReadingSketch,
  reading,
  type Spot,
} from "./build-reading.ts";
