/** The model as zod schemas, for every place where data enters. */
export { anchorSchema } from "./model/anchor.ts";
export { claimSchema } from "./model/claim.ts";
export { documentSchema, partSchema } from "./model/document.ts";
export { dossierSchema } from "./model/dossier.ts";
export { edtfSchema } from "./model/edtf.ts";
export { entitySchema } from "./model/entity.ts";
export { eventSchema } from "./model/event.ts";
export { judgementSchema } from "./model/judgement.ts";
export { linkSchema } from "./model/link.ts";
export { claimMentionSchema, entityMentionSchema, eventMentionSchema } from "./model/mention.ts";
export { originSchema } from "./model/origin.ts";
export { problemSchema } from "./model/problem.ts";
export { quantitySchema } from "./model/quantity.ts";
export { readingSchema } from "./model/reading.ts";
export { refSchema } from "./model/ref.ts";
