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

/** The window that shows everything, with a margin. */
export const wholeWindow = (ranges: readonly { from: number; to: number }[]): TimeWindow => {
  let from = Infinity;
  let to = -Infinity;
  for (const r of ranges) {
    from = Math.min(from, Number.isFinite(r.from) ? r.from : r.to);
    to = Math.max(to, (Number.isFinite(r.to) ? r.to : r.from) + 1);
  }
  if (from > to) return { from: 0, to: 365 };
  const margin = Math.min(120, Math.max(1, (to - from) * 0.04));
  return bounded({ from: from - margin, to: to + margin });
};

/**
 * Where to begin: the shortest stretch that holds most of the events that begin in it, so that one event of 1945 does not press a week into a pixel.
 * `share`: how many of them, by weight.
 */
export const firstWindow = (points: readonly { at: number; end: number; weight: number }[], share = 0.8): TimeWindow => {
  const sorted = points.filter((p) => Number.isFinite(p.at)).sort((a, b) => a.at - b.at);
  if (sorted.length === 0) return { from: 0, to: 365 };
  const need = sorted.reduce((sum, p) => sum + p.weight, 0) * share;
  let best: [number, number] = [0, sorted.length - 1];
  let bestLength = Infinity;
  let sum = 0;
  let first = 0;
  for (let last = 0; last < sorted.length; last++) {
    sum += sorted[last]!.weight;
    while (sum - sorted[first]!.weight >= need && first < last) sum -= sorted[first++]!.weight;
    const length = sorted[last]!.at - sorted[first]!.at;
    if (sum >= need && length < bestLength) {
      bestLength = length;
      best = [first, last];
    }
  }
  const from = sorted[best[0]]!.at;
  let to = sorted[best[1]]!.at;
  for (let i = best[0]; i <= best[1]; i++) if (sorted[i]!.end <= from + (bestLength || 1) * 1.5) to = Math.max(to, sorted[i]!.end);
  const start = sorted[0]!.at;
  const end = sorted.reduce((latest, p) => (Number.isFinite(p.end) ? Math.max(latest, p.end) : latest), sorted.at(-1)!.at);
  // Leaving something out must be worth it: it at least halves what is to be seen.
  if (to - from > (end - start) / 2) return wholeWindow([{ from: start, to: end }]);
  const margin = Math.max(2, (to - from) * 0.08);
  return bounded({ from: from - margin, to: to + margin + 1 });
};
