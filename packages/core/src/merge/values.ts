import type { Edtf } from "../model/edtf.ts";
import type { Quantity } from "../model/quantity.ts";
import type { EventStatus } from "../model/vocabulary.ts";
import { dayRange, timeContains } from "../time/edtf.ts";
import { byCode } from "./order.ts";

/** A value as one document tells it. */
export interface ToldValue<V> {
  value: V;
  /** Where it comes from: two tellings of one origin count once. */
  origin: string;
  /** When it was published; empty when unknown. */
  published: string;
}

/**
 * Chooses among values of which one may contain another: a value is supported by every origin that tells it or a wider one that holds it;
 * then the more precise, the later, the smaller stands.
 */
export const chooseNested = <V extends string>(
  told: readonly ToldValue<V>[],
  contains: (outer: V, inner: V) => boolean,
  size: (value: V) => number,
): V | null => {
  const values = [...new Set(told.map((t) => t.value))].sort(byCode);
  let best: { value: V; support: number; size: number; published: string } | null = null;
  for (const value of values) {
    const backers = told.filter((t) => t.value === value || contains(t.value, value));
    const support = new Set(backers.map((t) => t.origin)).size;
    const published =
      told
        .filter((t) => t.value === value)
        .map((t) => t.published)
        .sort(byCode)
        .at(-1) ?? "";
    const one = { value, support, size: size(value), published };
    if (
      !best ||
      one.support > best.support ||
      (one.support === best.support && (one.size < best.size || (one.size === best.size && one.published > best.published)))
    )
      best = one;
  }
  return best?.value ?? null;
};

/** Days that a time covers; what is no date is widest. */
export const timeSize = (time: Edtf): number => {
  const range = dayRange(time);
  return range ? range.to - range.from : Infinity;
};

/** The time that stands for all that were told. */
export const chooseTime = (told: readonly ToldValue<Edtf>[]): Edtf | null => chooseNested(told, timeContains, timeSize);

const STATUS_RANK: readonly EventStatus[] = ["occurred", "ongoing", "cancelled", "denied", "planned", "alleged", "possible"];

/** The status that one document tells: what most of its words say, firmer ones first among equals. */
export const statusOfDocument = (told: readonly EventStatus[]): EventStatus => {
  const count = new Map<EventStatus, number>();
  for (const s of told) count.set(s, (count.get(s) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || STATUS_RANK.indexOf(a[0]) - STATUS_RANK.indexOf(b[0]))[0]![0];
};

/** Whether two numbers of one measure can both be true: equal, or a bound that holds the other. */
export const quantitiesAgree = (a: Pick<Quantity, "value" | "bound">, b: Pick<Quantity, "value" | "bound">): boolean => {
  if (a.value === b.value) return true;
  if (a.bound === "at-least" && (b.bound === "at-least" || b.value >= a.value)) return true;
  if (b.bound === "at-least" && a.value >= b.value) return true;
  if (a.bound === "at-most" && (b.bound === "at-most" || b.value <= a.value)) return true;
  if (b.bound === "at-most" && a.value <= b.value) return true;
  if (a.bound === "about" || b.bound === "about")
    return Math.abs(a.value - b.value) <= 0.1 * Math.max(Math.abs(a.value), Math.abs(b.value));
  return false;
};
