import type { EventType } from "../model/vocabulary.ts";
import { dayRange, daysApart } from "../time/edtf.ts";
import type { Clusters } from "./clusters.ts";
import type { EntityStep } from "./entities.ts";
import type { EventFacts } from "./event-facts.ts";
import { anywhere, directed, eventSpans, inPerson, manySided, statesAct } from "./event-spans.ts";
import { countryOf, placesExclude, placesNest } from "./knowledge.ts";

interface Profile {
  type: EventType;
  times: Map<string, Set<number>>;
  roles: Map<number, ReadonlySet<string>>;
  places: Map<number, Set<number>>;
  ordinals: Set<number>;
}

type Roles = ReadonlyMap<number, ReadonlySet<string>>;

/** An interval longer than the type's span: told as lasting, not as vaguely dated. */
const isStretch = (time: string, span: number): boolean => {
  const range = time.includes("/") ? dayRange(time) : null;
  return range !== null && Number.isFinite(range.from) && Number.isFinite(range.to) && range.to - range.from > Math.max(2 * span, 30);
};

const isDay = (time: string): boolean => {
  const range = dayRange(time);
  return range !== null && range.to - range.from <= 2;
};

/** How two sets of participants lie to each other. */
export type Sharing = "equal" | "part" | "overlap" | "apart" | "open";

/** Profiles of the sets of event mentions; refuses joins that would put two happenings into one. */
export class EventProfiles {
  readonly clusters: Clusters;
  readonly facts: readonly EventFacts[];
  private readonly entities: EntityStep;
  private readonly profiles: (Profile | undefined)[];

  constructor(clusters: Clusters, facts: readonly EventFacts[], entities: EntityStep) {
    this.clusters = clusters;
    this.facts = facts;
    this.entities = entities;
    this.profiles = facts.map((f) => ({
      type: f.type,
      times: new Map(f.time === null ? [] : [[f.time, new Set([f.doc])]]),
      roles: new Map(f.roles),
      places: new Map(f.place === null ? [] : [[f.place, new Set([f.doc])]]),
      ordinals: new Set(f.ordinal === null ? [] : [f.ordinal]),
    }));
  }

  /** Whether two entity sets can be one participant: the same, or a person and the state acted for. */
  private alike(type: EventType, a: number, b: number): boolean {
    if (a === b) return true;
    if (!statesAct.has(type)) return false;
    return this.entities.profiles.isState(a, b) || this.entities.profiles.isState(b, a);
  }

  /**
   * How the participants of two tellings lie to each other; of directed types the roles count too. Who is only described ("the captain") and not
   * found on the other side may be any of those named there.
   */
  sharing(type: EventType, a: Roles, b: Roles): Sharing {
    if (a.size === 0 || b.size === 0) return "open";
    const { profiles } = this.entities;
    const match = (from: Roles, to: Roles): { found: number; exact: number; crossed: number; missing: number } => {
      const count = { found: 0, exact: 0, crossed: 0, missing: 0 };
      for (const [p, roles] of from) {
        const others = [...to].filter(([q]) => this.alike(type, p, q));
        if (others.length === 0) {
          if (profiles.isNamed(p)) count.missing++;
          continue;
        }
        const shared = others.some(([, theirs]) => [...roles].some((r) => theirs.has(r)));
        const equal = others.some(([, theirs]) => theirs.size === roles.size && [...roles].every((r) => theirs.has(r)));
        if (equal) count.exact++;
        if (directed.has(type) && !shared) count.crossed++;
        else if (!directed.has(type) || equal)
          count.found++; // an exchange both ways is not the transfer one way
        else count.missing++;
      }
      return count;
    };
    const left = match(a, b);
    const right = match(b, a);
    if (left.crossed > 0 || right.crossed > 0) return "apart";
    if (left.found === 0) return left.missing > 0 && right.missing > 0 ? "apart" : "open";
    if (inPerson.has(type) && this.othersOfOneState(a, b)) return "apart";
    if (left.found === a.size && right.found === b.size)
      return !directed.has(type) || (left.exact === a.size && right.exact === b.size) ? "equal" : "part";
    if (left.missing === 0 || right.missing === 0) return "part";
    return left.found >= 2 && 2 * left.found >= Math.min(a.size, b.size) ? "part" : "overlap";
  }

  /** Whether both name people of one state and none of them in common: the minister's meeting is not the president's. */
  private othersOfOneState(a: Roles, b: Roles): boolean {
    const { profiles } = this.entities;
    const people = (roles: Roles): number[] => [...roles.keys()].filter((p) => profiles.isPerson(p));
    const [mine, theirs] = [people(a), people(b)];
    for (const p of mine)
      for (const state of profiles.statesOf(p)) {
        const others = theirs.filter((q) => profiles.statesOf(q).has(state));
        if (others.length > 0 && !mine.some((m) => others.includes(m))) return true;
      }
    return false;
  }

  /** Same place, one inside the other, another place, or not told. */
  places(a: Iterable<number>, b: Iterable<number>): "same" | "nested" | "other" | "open" {
    let best: "nested" | "other" | "open" = "open";
    for (const p of a)
      for (const q of b) {
        if (p === q) return "same";
        if (this.nested(p, q)) best = "nested";
        else if (best === "open") best = "other";
      }
    return best;
  }

  /** Whether one place lies in the other, either way; places that the world does not know may. */
  private nested(a: number, b: number): boolean {
    const x = this.entities.profiles.place(a);
    const y = this.entities.profiles.place(b);
    return x !== null && y !== null && placesNest(x, y);
  }

  /** Whether dates, counts and participants let two sets be one happening. */
  compatible(a: number, b: number): boolean {
    const x = this.profiles[this.clusters.find(a)]!;
    const y = this.profiles[this.clusters.find(b)]!;
    if (x === y) return true;
    if (x.type !== y.type) return false;
    for (const o of x.ordinals) if (y.ordinals.size && !y.ordinals.has(o)) return false;
    const span = eventSpans[x.type];
    for (const [t, docs] of x.times)
      for (const [u, others] of y.times) {
        const gap = daysApart(t, u) ?? 0;
        if (isStretch(t, span) !== isStretch(u, span) && (isDay(t) || isDay(u))) return false;
        if (gap > span) return false;
        if (gap > 0) for (const d of docs) if (others.has(d)) return false; // one document tells both days: two happenings
      }
    if (this.elsewhere(x, y)) return false;
    const sharing = this.sharing(x.type, x.roles, y.roles);
    return sharing !== "apart" && (sharing !== "overlap" || manySided.has(x.type));
  }

  /**
   * Whether the places told make two happenings: other states always do, since a visit, a meeting or a disaster is where it is; other places
   * inside one state do where one document tells both, and are a contradiction where two documents do.
   */
  private elsewhere(x: Profile, y: Profile): boolean {
    if (anywhere.has(x.type)) return false;
    for (const [p, docs] of x.places)
      for (const [q, others] of y.places) {
        const a = this.entities.profiles.place(p);
        const b = this.entities.profiles.place(q);
        if (a === null || b === null || !placesExclude(a, b)) continue;
        if (countryOf(a) !== countryOf(b)) return true;
        for (const d of docs) if (others.has(d)) return true;
      }
    return false;
  }

  /** Joins two sets unless a wall or what is told forbids it; answers whether they are one now. */
  join(a: number, b: number): boolean {
    if (this.clusters.same(a, b)) return true;
    if (this.clusters.walled(a, b) || !this.compatible(a, b)) return false;
    this.force(a, b);
    return true;
  }

  /** Joins two sets whatever is told; walls still hold. */
  force(a: number, b: number): void {
    const rootA = this.clusters.find(a);
    const rootB = this.clusters.find(b);
    const gone = this.clusters.join(a, b);
    if (gone < 0) return;
    const into = this.profiles[gone === rootA ? rootB : rootA]!;
    const from = this.profiles[gone]!;
    for (const [t, docs] of from.times) {
      const mine = into.times.get(t) ?? new Set<number>();
      for (const d of docs) mine.add(d);
      into.times.set(t, mine);
    }
    for (const [p, roles] of from.roles) into.roles.set(p, new Set([...(into.roles.get(p) ?? []), ...roles]));
    for (const [p, docs] of from.places) into.places.set(p, new Set([...(into.places.get(p) ?? []), ...docs]));
    for (const o of from.ordinals) into.ordinals.add(o);
    this.profiles[gone] = undefined;
  }
}
