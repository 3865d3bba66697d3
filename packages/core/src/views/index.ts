/** Plain readings of a dossier for people to look at: no schema inside, nothing decided here. */
export { type DayRange, dayRange } from "../time/edtf.ts";
export { type CastMember, cast } from "./cast.ts";
export { type ClaimCell, type ClaimMatrix, type ClaimRow, claimMatrix } from "./claim-matrix.ts";
export { type Disagreement, disagreements } from "./disagreements.ts";
export { type Lookup, lookup, type Named, type Page, type Told } from "./named.ts";
export { type ChainReport, type Hop, type SourceChain, sourceChain } from "./source-chain.ts";
export { type TimelineEntry, timeline } from "./timeline.ts";
