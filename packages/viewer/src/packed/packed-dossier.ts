import type { Claim, Document, Dossier, Entity, Event, Link, Reading } from "@proj/core";
import { DamagedJson, eachMember, pastSpace, sliceText, stringAt } from "./scan.ts";
import { Table } from "./table.ts";

/** The lists of a dossier, and of each row's keys those that all rows are asked for. */
const COLUMNS = {
  readings: ["document", "entities", "events", "claims"],
  entities: ["id", "kind", "name", "names", "mentions"],
  events: ["id", "type", "label", "time", "place", "participants", "status", "partOf", "mentions"],
  claims: ["id", "speaker", "act", "quote", "said", "about", "reports"],
  links: ["id", "type", "a", "b", "independence", "from"],
  judgements: [],
  problems: [],
} as const;

/** Why bytes are no dossier that can be shown. */
export class NoDossier extends Error {
  readonly code: "not-a-dossier" | "other-version";
  constructor(code: "not-a-dossier" | "other-version", message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * A dossier as the bytes of its JSON, with tables of where everything stands. Parsing a file of a hundred thousand events takes seconds and hundreds of
 * megabytes; to show them, a few hundred are needed at a time.
 */
export class PackedDossier {
  readonly bytes: Uint8Array;
  readonly readings: Table<Reading, (typeof COLUMNS.readings)[number]>;
  /** The readings' documents, under the same row numbers. */
  readonly documents: Table<Document, "id" | "title" | "published" | "source" | "parts">;
  readonly entities: Table<Entity, (typeof COLUMNS.entities)[number]>;
  readonly events: Table<Event, (typeof COLUMNS.events)[number]>;
  readonly claims: Table<Claim, (typeof COLUMNS.claims)[number]>;
  readonly links: Table<Link, (typeof COLUMNS.links)[number]>;
  #given: Dossier | null;
  #parsed: WeakRef<Dossier> | null = null;

  /** Reads where things stand. `given`: the dossier that the bytes were written from. Throws {@link DamagedJson} or {@link NoDossier}. */
  constructor(bytes: Uint8Array, given: Dossier | null = null) {
    this.bytes = bytes;
    this.#given = given;
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const start = pastSpace(bytes, mark);
    if (bytes[start] !== 0x7b) {
      JSON.parse(sliceText(bytes, start, bytes.length)); // broken JSON says so here; whole JSON is something else
      throw new NoDossier("not-a-dossier", "The file holds no object.");
    }
    let format: string | null = null;
    const lists = new Map<string, Table<object, string>>();
    const end = eachMember(bytes, start, (key, at) => {
      if (key === "format") format = stringAt(bytes, at);
      const keys = COLUMNS[key as keyof typeof COLUMNS];
      if (!keys || bytes[at] !== 0x5b) return undefined;
      const table = Table.ofList<object, string>(bytes, at, keys);
      lists.set(key, table);
      return table.end;
    });
    if (pastSpace(bytes, end) !== bytes.length) throw new DamagedJson("Something stands after the file's end.");
    if (format === null) throw new NoDossier("not-a-dossier", "The file has no format.");
    if (format !== "isnad/1") throw new NoDossier("other-version", "The file's format is not isnad/1.");
    const list = <T>(name: keyof typeof COLUMNS): T => {
      const table = lists.get(name);
      if (!table) throw new NoDossier("not-a-dossier", `The file has no list of ${name}.`);
      return table as T;
    };
    this.readings = list("readings");
    this.documents = Table.ofPlaces(bytes, this.readings.places("document"), ["id", "title", "published", "source", "parts"]);
    this.entities = list("entities");
    this.events = list("events");
    this.claims = list("claims");
    this.links = list("links");
    list("judgements");
    list("problems");
  }

  /** Writes a dossier into bytes. */
  static of(dossier: Dossier): PackedDossier {
    return new PackedDossier(new TextEncoder().encode(JSON.stringify(dossier)), dossier);
  }

  /** The whole dossier as one object: the given one, else parsed now and forgotten when nobody holds it. */
  whole(): Dossier {
    if (this.#given) return this.#given;
    let whole = this.#parsed?.deref();
    if (!whole) {
      whole = JSON.parse(sliceText(this.bytes, 0, this.bytes.length)) as Dossier;
      this.#parsed = new WeakRef(whole);
    }
    return whole;
  }
}
