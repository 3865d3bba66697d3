import { dayRange, type Edtf } from "@proj/core";

/** `YYYY`. */
export const atYear = (year: number): Edtf => String(year).padStart(4, "0");

/** `YYYY-MM`. */
export const atMonth = (year: number, month: number): Edtf => `${atYear(year)}-${String(month).padStart(2, "0")}`;

/** The month that lies `shift` months away. */
export const addMonths = (year: number, month: number, shift: number): { year: number; month: number } => {
  const index = year * 12 + month - 1 + shift;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};

/** Marks a single value approximate; intervals and values that are marked already stay. */
export const approximate = (value: Edtf): Edtf => (/[~?%X/]/.test(value) ? value : `${value}~`);

/** Whether a value is a date or interval whose days exist. */
export const ends = (value: Edtf): boolean => dayRange(value) !== null;

/** The interval from the start of one value to the end of another; one value when they are the same, null when the second ends before the first begins. */
export const between = (from: Edtf, to: Edtf): Edtf | null => {
  if (from === to) return from;
  const a = dayRange(from);
  const b = dayRange(to);
  if (!a || !b || a.from > b.to) return null;
  const left = from.includes("/") ? from.slice(0, from.indexOf("/")) : from;
  const right = to.includes("/") ? to.slice(to.indexOf("/") + 1) : to;
  return `${left}/${right}`;
};
