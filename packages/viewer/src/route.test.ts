import { expect, it } from "vitest";
import { formatRoute, parseRoute } from "./route.ts";

it("reads what it writes", () => {
  for (const route of [
    { view: "timeline", kind: "event", id: "e/1?#%ع", params: { q: "جسر & نهر", status: "denied" } },
    { view: "claims", kind: null, id: null, params: { as: "matrix" } },
    { view: "disagreements", kind: "link", id: "l", params: {} },
  ] as const)
    expect(parseRoute(formatRoute(route))).toEqual(route);
});

it("takes an address that is not ours for the timeline", () => {
  for (const hash of ["", "#", "#chapter-2", "#__proto__/x", "#event/", "#event/%E0%A4"]) expect(parseRoute(hash).view).toBe("timeline");
  expect(parseRoute("#event/%E0%A4").id).toBe("%E0%A4");
});
