import { scaleUtc } from "d3-scale";
import type { TimeWindow } from "./window.ts";

const MS = 86_400_000;

/** A tick of the axis: its day, and what the label must tell. */
export interface Tick {
  readonly day: number;
  readonly step: "day" | "month" | "year";
}

/** Round dates in a window, about one per `every` pixels. */
export const ticks = (window: TimeWindow, width: number, every: number): Tick[] => {
  const scale = scaleUtc()
    .domain([new Date(window.from * MS), new Date(window.to * MS)])
    .range([0, width]);
  const dates = scale.ticks(Math.max(2, Math.floor(width / every)));
  const days = [...new Set(dates.map((d) => Math.round(d.getTime() / MS)))];
  const apart = days.length > 1 ? days[1]! - days[0]! : window.to - window.from;
  const step = apart >= 360 ? "year" : apart >= 27 ? "month" : "day";
  return days.map((day) => ({ day, step }));
};
