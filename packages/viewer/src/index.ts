/** Custom elements that show a dossier. Importing this defines `<isnad-dossier>` and the elements inside it. */
export { DATA_ID, IsnadDossier } from "./elements/isnad-dossier.ts";
export type { JudgementDetail } from "./elements/isnad-judge.ts";
export { asDossier, DossierLoadError, type LoadErrorCode, parseDossier } from "./load.ts";
