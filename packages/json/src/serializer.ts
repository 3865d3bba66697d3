import type { z } from "zod";

/** Writes one value as compact JSON; `path` names it in errors. */
type Write = (value: unknown, path: string) => string;

/** How values of one schema are written; `item` for the members where the schema is a list. */
export interface Serializer {
  write: Write;
  item?: Write;
}

const fail = (path: string, what: string): never => {
  throw new TypeError(`${path}: ${what}`);
};

const primitive: Write = (value, path) => {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  return fail(path, `cannot be written: ${value === undefined ? "missing" : String(value)}`);
};

const byKey = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const object = (shape: Record<string, z.core.$ZodType>): Write => {
  const fields = Object.entries(shape).map(([key, schema]) => {
    const optional = schema._zod.optin === "optional";
    return { key, optional, head: `${JSON.stringify(key)}:`, write: serializerOf(schema).write };
  });
  return (value, path) => {
    if (typeof value !== "object" || value === null) return fail(path, "expected an object");
    let out = "";
    for (const { key, optional, head, write } of fields) {
      const member = (value as Record<string, unknown>)[key];
      if (member === undefined && optional) continue;
      out += (out === "" ? "" : ",") + head + write(member, `${path}.${key}`);
    }
    return `{${out}}`;
  };
};

const list =
  (item: Write): Write =>
  (value, path) =>
    Array.isArray(value) ? `[${value.map((v, i) => item(v, `${path}[${i}]`)).join(",")}]` : fail(path, "expected a list");

/** A record has no schema order: its keys are sorted by UTF-16 code units. */
const record =
  (item: Write): Write =>
  (value, path) => {
    if (typeof value !== "object" || value === null) return fail(path, "expected an object");
    const keys = Object.keys(value).sort(byKey);
    return `{${keys.map((k) => `${JSON.stringify(k)}:${item((value as Record<string, unknown>)[k], `${path}.${k}`)}`).join(",")}}`;
  };

/** Turns a schema into the function that writes its values with keys in schema order. Keys that the schema does not know are not written. */
export function serializerOf(schema: z.core.$ZodType): Serializer {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "object":
      return { write: object(def.shape) };
    case "array": {
      const item = serializerOf(def.element).write;
      return { write: list(item), item };
    }
    case "record":
      return { write: record(serializerOf(def.valueType).write) };
    case "optional":
      return serializerOf(def.innerType);
    case "nullable": {
      const inner = serializerOf(def.innerType).write;
      return { write: (value, path) => (value === null ? "null" : inner(value, path)) };
    }
    case "string":
    case "number":
    case "boolean":
    case "enum":
    case "literal":
    case "union":
      return { write: primitive };
    default:
      throw new TypeError(`no way to write a schema of type ${def.type}`);
  }
}
