import { civilDate, type Edtf, isoDay, weekday } from "@proj/core";
import type { TimeUnit, UnitPart } from "./meaning.ts";
import { anchor, inYear, pad, type Resolution } from "./resolve-calendar.ts";
import { addMonths, approximate, atMonth, atYear } from "./values.ts";

/** A whole unit counted from the anchor's own. */
export const resolveUnit = (unit: TimeUnit, shift: number, context: Resolution, part?: UnitPart): Edtf | null => {
  const today = anchor(context);
  if (today === null) return null;
  const { year, month } = civilDate(today);
  switch (unit) {
    case "hour":
      return isoDay(today);
    case "day":
      return isoDay(today + shift);
    case "week": {
      const monday = today - weekday(today) + 1 + 7 * shift;
      if (part === "end") return `${isoDay(monday + 5)}/${isoDay(monday + 6)}`;
      return `${isoDay(monday)}/${isoDay(monday + 6)}`;
    }
    case "month": {
      const at = addMonths(year, month, shift);
      return atMonth(at.year, at.month);
    }
    case "quarter": {
      const at = addMonths(year, month, 3 * shift);
      return `${atYear(at.year)}-${33 + Math.floor((at.month - 1) / 3)}`;
    }
    case "half": {
      const at = addMonths(year, month, 6 * shift);
      return inYear({ is: "calendar", half: at.month <= 6 ? 1 : 2 }, at.year);
    }
    case "year":
      return atYear(year + shift);
    case "decade":
      return `${atYear(year + 10 * shift).slice(0, 3)}X`;
    case "century":
      return `${pad(Math.floor(year / 100) + shift)}XX`;
  }
};

/** The day, month or year that lies so many units from a day; weeks, decades and centuries are round numbers, hence approximate. */
export const atDistance = (from: number, unit: TimeUnit, count: number): Edtf => {
  const { year, month } = civilDate(from);
  switch (unit) {
    case "hour":
      return isoDay(from + Math.trunc(count / 24));
    case "day":
      return isoDay(from + Math.round(count));
    case "week":
      return approximate(isoDay(from + Math.round(7 * count)));
    case "month":
    case "quarter":
    case "half": {
      const months = unit === "month" ? count : unit === "quarter" ? 3 * count : 6 * count;
      if (!Number.isInteger(months)) return approximate(isoDay(from + Math.round(30.44 * months)));
      const at = addMonths(year, month, months);
      return atMonth(at.year, at.month);
    }
    case "year": {
      if (Number.isInteger(count)) return atYear(year + count);
      const at = addMonths(year, month, Math.round(12 * count));
      return approximate(atMonth(at.year, at.month));
    }
    case "decade":
      return approximate(atYear(year + Math.round(10 * count)));
    case "century":
      return approximate(atYear(year + Math.round(100 * count)));
  }
};
