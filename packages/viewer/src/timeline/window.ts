/** A stretch of time in days since 1970-01-01, fractions allowed; `from` < `to`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** The shortest and longest stretch that can be looked at: six days, and ten thousand years. */
const SHORTEST = 6;
const LONGEST = 3_652_500;

/** Keeps a window within its bounds, around its middle. */
export const bounded = ({ from, to }: TimeWindow): TimeWindow => {
  const length = Math.min(LONGEST, Math.max(SHORTEST, to - from));
  const middle = (from + to) / 2;
  return { from: middle - length / 2, to: middle + length / 2 };
};

/** Zooms by a factor (above 1: out) around a day that keeps its place. */
export const zoomed = (window: TimeWindow, factor: number, around: number): TimeWindow => {
  const length = Math.min(LONGEST, Math.max(SHORTEST, (window.to - window.from) * factor));
  const share = (around - window.from) / (window.to - window.from);
  return { from: around - share * length, to: around + (1 - share) * length };
};

/** Moves a window by a share of its length. */
export const panned = (window: TimeWindow, share: number): TimeWindow => {
  const by = (window.to - window.from) * share;
  return { from: window.from + by, to: window.to + by };
};

/** Ends of stretches of time, in days; infinite where open. */
export interface Stretches {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** The window that shows everything, with a margin. */
export const wholeWindow = ({ from: starts, to: ends }: Stretches): TimeWindow => {
  let from = Infinity;
  let to = -Infinity;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    from = Math.min(from, Number.isFinite(start) ? start : end);
    to = Math.max(to, (Number.isFinite(end) ? end : start) + 1);
  }
  if (from > to) return { from: 0, to: 365 };
  const margin = Math.min(120, Math.max(1, (to - from) * 0.04));
  return bounded({ from: from - margin, to: to + margin });
};

/**
 * Where to begin: the shortest stretch that holds most of the events that begin in it, so that one event of 1945 does not press a week into a pixel.
 * `share`: how many of them, by weight.
 */
export const firstWindow = ({ from: starts, to: ends }: Stretches, weights: ArrayLike<number>, share = 0.8): TimeWindow => {
  let order = Uint32Array.from({ length: starts.length }, (_, i) => i).filter((i) => Number.isFinite(starts[i]));
  if (order.length === 0) return { from: 0, to: 365 };
  if (order.some((i, at) => at > 0 && starts[order[at - 1]!]! > starts[i]!)) order = order.sort((a, b) => starts[a]! - starts[b]!);
  const at = (i: number): number => starts[order[i]!]!;
  const end = (i: number): number => ends[order[i]!]!;
  const weight = (i: number): number => weights[order[i]!]!;
  let need = 0;
  let latest = at(order.length - 1);
  for (let i = 0; i < order.length; i++) {
    need += weight(i) * share;
    if (Number.isFinite(end(i))) latest = Math.max(latest, end(i));
  }
  let best: [number, number] = [0, order.length - 1];
  let bestLength = Infinity;
  let sum = 0;
  let first = 0;
  for (let last = 0; last < order.length; last++) {
    sum += weight(last);
    while (sum - weight(first) >= need && first < last) sum -= weight(first++);
    const length = at(last) - at(first);
    if (sum >= need && length < bestLength) {
      bestLength = length;
      best = [first, last];
    }
  }
  const from = at(best[0]);
  let to = at(best[1]);
  for (let i = best[0]; i <= best[1]; i++) if (end(i) <= from + (bestLength || 1) * 1.5) to = Math.max(to, end(i));
  // Leaving something out must be worth it: it at least halves what is to be seen.
  if (to - from > (latest - at(0)) / 2) return wholeWindow({ from: [at(0)], to: [latest] });
  const margin = Math.max(2, (to - from) * 0.08);
  return bounded({ from: from - margin, to: to + margin + 1 });
};
