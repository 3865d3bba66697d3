/** Every type of the model in one place, without the schemas: importing this costs nothing at run time. */
export type { Anchor } from "./anchor.ts";
export type { Claim } from "./claim.ts";
export type { Document, Part, Source } from "./document.ts";
export type { Dossier } from "./dossier.ts";
export type { Edtf } from "./edtf.ts";
export type { Entity } from "./entity.ts";
export type { Event } from "./event.ts";
export type { Judgement } from "./judgement.ts";
export type { Link } from "./link.ts";
export type { ClaimMention, EntityMention, EventMention } from "./mention.ts";
export type { Origin } from "./origin.ts";
export type { Problem } from "./problem.ts";
export type { Quantity } from "./quantity.ts";
export type { Reading } from "./reading.ts";
export * from "./reasons.ts";
export type { Ref } from "./ref.ts";
export * from "./vocabulary.ts";
