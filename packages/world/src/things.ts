import { thingRows } from "./data/things.ts";
import type { Thing, ThingKind } from "./model.ts";
import { list, names, rows, slug, withoutRemark } from "./table.ts";

function build(): Thing[] {
  const result: Thing[] = [];
  let kind: ThingKind = "competition";
  for (const [first = "", english = "", short] of rows(thingRows)) {
    if (first.startsWith("@")) {
      kind = first.slice(1) as ThingKind;
      continue;
    }
    const { names: read, ...unsure } = names(first, english);
    result.push({
      id: `thing/${slug(read.en[0] ?? "")}`,
      kind,
      names: { ar: read.ar, en: read.en.map(withoutRemark) },
      ...unsure,
      ...(short ? { acronyms: list(short) } : {}),
    });
  }
  return result;
}

/** Competitions, prizes, treaties, wars, diseases, programmes and laws with fixed names. */
export const things: readonly Thing[] = /* @__PURE__ */ build();
