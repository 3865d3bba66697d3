export { demonymForms, demonyms, findDemonyms, peopleGroups, placeDemonyms } from "./demonyms.ts";
export { foldName } from "./fold.ts";
export type * from "./model.ts";
export { contains, findPlaces, placeById } from "./place-lookup.ts";
export { places } from "./places.ts";
export { worldVersion } from "./version.ts";
