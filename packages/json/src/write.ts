import type { Dossier } from "@proj/core";
import { dossierSchema } from "@proj/core/schema";
import { serializerOf } from "./serializer.ts";

const shape = dossierSchema.shape;
const fields = Object.entries(shape).map(([key, schema]) => ({ key: key as keyof Dossier, ...serializerOf(schema) }));

/** Small pieces are gathered up to about this many UTF-16 units before they are handed on. */
const CHUNK = 1 << 16;

/**
 * The canonical bytes of a dossier, piece by piece: the one way to write a file larger than V8's longest string (536,870,888 units).
 * Keys stand in schema order, arrays as merge sorted them, one member of each top-level list a line (so that `diff` and `grep` help), one newline at the end.
 * Throws `TypeError` where the value is not a dossier (a required key is missing, a number is not finite).
 */
export function* writeChunks(dossier: Dossier): Generator<string, void, undefined> {
  let pending = "";
  for (const [index, { key, write, item }] of fields.entries()) {
    pending += `${index === 0 ? "{" : ",\n"}${JSON.stringify(key)}:`;
    const value = dossier[key];
    if (item && Array.isArray(value)) {
      pending += "[";
      for (const [i, member] of value.entries()) {
        pending += `${i === 0 ? "\n" : ",\n"}${item(member, `${key}[${i}]`)}`;
        if (pending.length >= CHUNK) {
          yield pending;
          pending = "";
        }
      }
      pending += value.length > 0 ? "\n]" : "]";
    } else pending += write(value, key);
  }
  yield `${pending}}\n`;
}

/** The canonical text of a dossier in format isnad/1; two equal dossiers give the same bytes. For very large ones use {@link writeChunks}. */
export const write = (dossier: Dossier): string => [...writeChunks(dossier)].join("");
