import type { TimeWindow } from "./window.ts";

const KNOTS = 48;
const YEAR = 365.2425;

/**
 * A scale for the overview: half of the width follows the calendar, half the order of events, so that a crowded week and a lone event of eighty years
 * ago are both to be seen. Monotonic, piecewise linear.
 */
export class TimeRanks {
  readonly #days: number[] = [];
  readonly #shares: number[] = [];
  readonly #whole: TimeWindow;

  constructor(starts: ArrayLike<number>, whole: TimeWindow) {
    this.#whole = whole;
    const sorted = Float64Array.from(starts).sort();
    const length = whole.to - whole.from || 1;
    const knots = new Set<number>([whole.from, whole.to]);
    for (let i = 0; i < KNOTS && sorted.length > 0; i++) knots.add(sorted[Math.floor((i / KNOTS) * sorted.length)]!);
    for (const day of [...knots].filter((d) => d >= whole.from && d <= whole.to).sort((a, b) => a - b)) {
      let below = 0;
      let high = sorted.length;
      while (below < high) {
        const middle = (below + high) >> 1;
        if (sorted[middle]! < day) below = middle + 1;
        else high = middle;
      }
      const rank = sorted.length === 0 || day === whole.from ? (day - whole.from) / length : day === whole.to ? 1 : below / sorted.length;
      this.#days.push(day);
      this.#shares.push(0.5 * rank + (0.5 * (day - whole.from)) / length);
    }
  }

  /** Where a day stands, 0 at the beginning, 1 at the end. */
  shareOf(day: number): number {
    return between(this.#days, this.#shares, day);
  }
  /** The day that stands at a share of the width. */
  dayOf(share: number): number {
    return between(this.#shares, this.#days, share);
  }
  /** First days of years worth naming, at most about `most`. */
  years(most: number): { day: number }[] {
    const years: { day: number }[] = [];
    const first = Math.ceil(this.#whole.from / YEAR) + 1970;
    const last = Math.floor(this.#whole.to / YEAR) + 1970;
    const step = Math.max(1, Math.round((last - first) / (most * 12)));
    for (let year = first; year <= last; year += step) years.push({ day: newYear(year) });
    return years;
  }
}

const newYear = (year: number): number => new Date(Date.UTC(2000, 0, 1)).setUTCFullYear(year) / 86_400_000;

const between = (xs: readonly number[], ys: readonly number[], x: number): number => {
  if (xs.length < 2) return 0;
  if (x <= xs[0]!) return ys[0]!;
  let low = 0;
  let high = xs.length - 1;
  if (x >= xs[high]!) return ys[high]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (xs[middle]! <= x) low = middle;
    else high = middle;
  }
  const span = xs[high]! - xs[low]!;
  return span === 0 ? ys[low]! : ys[low]! + ((x - xs[low]!) / span) * (ys[high]! - ys[low]!);
};
