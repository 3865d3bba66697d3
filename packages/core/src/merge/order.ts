/** Order by UTF-16 code units, the only order that merge knows. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts a value into a list kept under a key. */
export const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Distinct strings in order. */
export const distinct = (list: Iterable<string>): string[] => [...new Set(list)].sort(byCode);
