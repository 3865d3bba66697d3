import type { EventType } from "@proj/core";
import { type Roles, type Slot, type Trigger, usualRoles } from "../../find/events/frames.ts";
import { foldLetters } from "./letters.ts";
import { conflict } from "./words/events-conflict.ts";
import { disasters } from "./words/events-disasters.ts";
import { justice } from "./words/events-justice.ts";
import { politics } from "./words/events-politics.ts";
import { society } from "./words/events-society.ts";
import { sport } from "./words/events-sport.ts";

const SLOTS: Readonly<Record<string, Slot>> = {
  s: "subject",
  o: "object",
  i: "genitive",
  إلى: "to",
  ل: "for",
  من: "from",
  على: "on",
  ضد: "against",
  مع: "with",
  ب: "by",
  بين: "between",
  في: "in",
  عن: "about",
  بحق: "against",
  أمام: "with",
};

/** Entries of a cell, between commas. */
export const list = (cell: string): string[] =>
  cell
    .split(",")
    .map((x) => x.trim())
    .filter(Boolean);
/** Words of a cell or entry. */
export const words = (cell: string): string[] => cell.trim().split(/\s+/).filter(Boolean);

interface Frame {
  roles: Roles;
  flags: ReadonlySet<string>;
  conditions: Partial<Record<"needs" | "next" | "around" | "never", ReadonlySet<string>>>;
  inside?: string;
  outside?: string;
}

/** Reads the last cell of a row: roles and flags, then conditions after semicolons. */
const frameOf = (type: EventType, cell: string): Frame => {
  const [first = "", ...rest] = cell.split(";");
  const own: Partial<Record<Slot, string>> = {};
  const flags = new Set<string>();
  for (const token of words(first)) {
    const [slot = "", role] = token.split("=");
    const name = SLOTS[slot];
    if (role && name) own[name] = role;
    else flags.add(slot);
  }
  if (own.subject && !own.agent) own.agent = own.subject;
  const conditions: Frame["conditions"] = {};
  let inside: string | undefined;
  let outside: string | undefined;
  for (const condition of rest) {
    const [key = "", value = ""] = condition.split(":").map((c) => c.trim());
    if (key === "in") inside = value;
    else if (key === "not") outside = value;
    else conditions[key as "needs"] = new Set(words(value).map(foldLetters));
  }
  return {
    roles: { ...usualRoles[type], ...own },
    flags,
    conditions,
    ...(inside ? { inside } : {}),
    ...(outside ? { outside } : {}),
  };
};

/** `head`: the first noun of the family's first row, which names what all its words tell of; families marked `own` keep the word itself. */
const triggerOf = (family: string, type: EventType, frame: Frame, entry: string, verb: boolean, head: string): Trigger => {
  const { flags, conditions, roles } = frame;
  const own = words(entry)[0]!.replace("*", "");
  const lemma = flags.has("own") || head === "" ? own : head;
  return {
    type,
    family,
    lemma,
    roles,
    weak: entry.includes("*"),
    bare: !entry.includes("*") && (flags.has("any") || flags.has(verb ? "any-verb" : "any-noun")),
    both: flags.has("both"),
    person: flags.has("person"),
    pair: flags.has("pair"),
    carried: flags.has("carried"),
    state: flags.has("state"),
    part: flags.has("part"),
    whole: flags.has("whole"),
    within: flags.has("within"),
    apart: flags.has("apart"),
    followed: flags.has("followed"),
    ...(flags.has("teams") ? { only: "bodies" as const } : flags.has("people") ? { only: "people" as const } : {}),
    ...conditions,
    ...(frame.inside ? { inside: frame.inside } : {}),
    ...(frame.outside ? { outside: frame.outside } : {}),
  };
};

/** A dictionary form with its other forms (presents of a verb, plurals of a noun) and the triggers of all its rows. */
interface Entry {
  forms: Set<string>;
  events: Trigger[];
}

/** Triggers of each dictionary form, gathered over all rows, so that every form of a word carries one list. */
export const readRows = (): { verbs: Map<string, Entry>; nouns: Map<string, Entry> } => {
  const verbs = new Map<string, Entry>();
  const nouns = new Map<string, Entry>();
  const heads = new Map<string, string>();
  const enter = (into: Map<string, Entry>, cell: string, trigger: (entry: string) => Trigger) => {
    for (const entry of list(cell)) {
      const [lemma = "", ...forms] = words(entry.replaceAll("*", ""));
      const known = into.get(lemma) ?? { forms: new Set<string>(), events: [] };
      into.set(lemma, known);
      for (const form of forms) known.forms.add(form);
      known.events.push(trigger(entry));
    }
  };
  for (const rows of [politics, conflict, justice, disasters, society, sport])
    for (const row of rows.trim().split("\n")) {
      const [family = "", type = "", verbCell = "", nounCell = "", frameCell = ""] = row.split("|").map((c) => c.trim());
      const frame = frameOf(type as EventType, frameCell);
      const head = heads.get(`${type} ${family}`) ?? words(nounCell.replaceAll("*", ""))[0] ?? "";
      if (head !== "") heads.set(`${type} ${family}`, head);
      enter(verbs, verbCell, (entry) => triggerOf(family, type as EventType, frame, entry, true, head));
      enter(nouns, nounCell, (entry) => triggerOf(family, type as EventType, frame, entry, false, head));
    }
  return { verbs, nouns };
};
