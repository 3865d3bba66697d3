/** The isnad/1 file format: the one writer of canonical bytes, and the readers that say what is wrong with a file. */

export { jsonFault, placeOf } from "./fault.ts";
export { jsonSchema } from "./json-schema.ts";
export { type FileProblem, type FileProblemCode, fileProblemCodes } from "./problem.ts";
export { type Read, read, readJudgements, readReadings } from "./read.ts";
export { write, writeChunks } from "./write.ts";
