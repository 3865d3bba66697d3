import { calendarDays } from "./dates-calendar.ts";
import { distance, stretch } from "./dates-distance.ts";
import { century, decade, fraction, namedYearPoint, partOf, season } from "./dates-eras.ts";
import { monthOnly, nthOfMonth } from "./dates-months.ts";
import { namedDay } from "./dates-named-day.ts";
import { pointedUnit } from "./dates-pointed.ts";
import { isGlued, isNumber, keyAt, type Point, type Scan, wordAt } from "./dates-scan.ts";
import { bareYear } from "./dates-years.ts";

/**
 * One time at a token, without ranges and lists of months or years. `sure`: a neighbour already makes a bare number a year; `part`: the whole of a named
 * part, which has no part itself. Only the rules that the first word can open are asked.
 */
export const singleTime = (scan: Scan, at: number, sure = false, part = true): Point | null => {
  const number = isNumber(scan, at);
  const word = wordAt(scan, at)?.value;
  if (!number && !word && !isGlued(scan, at)) return keyAt(scan, at).endsWith("نفس") ? pointedUnit(scan, at) : null;
  const digits = number || isGlued(scan, at);
  const counted = digits || word?.number === true;
  const unit = word?.unit;
  let found: Point | null = null;
  if (word && (word.weekday !== undefined || unit === "week" || word.part !== undefined || word.number)) found = nthOfMonth(scan, at);
  if (!found && (counted || word?.weekday !== undefined || (unit === "day" && !word?.definite))) {
    const days = calendarDays(scan, at);
    if (days.length === 1) return days[0]!;
  }
  if (!found && word) {
    if (word.namedDay !== undefined || (unit === "day" && word.definite)) found = namedDay(scan, at);
    if (!found && part && word.part !== undefined) found = partOf(scan, at, (s, i) => singleTime(s, i, true, false));
    if (!found && word.fraction) found = fraction(scan, at);
    if (!found && (word.season !== undefined || word.this)) found = season(scan, at);
    if (!found && unit === "century") found = century(scan, at);
    if (!found && (word.decade !== undefined || unit === "decade")) found = decade(scan, at);
    if (!found && unit === "year") found = namedYearPoint(scan, at);
    if (!found && (word.month !== undefined || word.hijriMonth !== undefined || unit === "month")) found = monthOnly(scan, at, sure);
    if (!found && (word.since || word.after)) found = distance(scan, at);
  }
  if (!found && (counted || unit !== undefined || word?.few || word?.part === "end")) found = stretch(scan, at);
  if (!found && (unit !== undefined || word?.this || word?.that)) found = pointedUnit(scan, at);
  if (!found && digits) found = bareYear(scan, at, sure);
  return found;
};
