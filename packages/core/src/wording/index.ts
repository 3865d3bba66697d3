/** Every code of the model as a label or a sentence, in English and Arabic. No schema inside. */
export { isolateParams } from "./isolate.ts";
export { type Wording, type WordingLanguage, wording } from "./wording.ts";
export type { Params, RoleName } from "./words.ts";
