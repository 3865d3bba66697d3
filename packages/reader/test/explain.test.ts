import { describe, expect, it } from "vitest";
import { explain, type Finding, read } from "../src/index.ts";

const article = {
  text: "نيروبي (رويترز) - قال الرئيس الكيني وليام روتو إن الاجتماع قد يعقد الثلاثاء المقبل في أديس أبابا.\n\nوأضاف: «لن نقبل بمقتل 12 شخصا».\n",
  published: "2024-06-17",
};

describe("explain", () => {
  const { reading, findings } = explain(article);
  const of = <C extends Finding["class"]>(wanted: C) => findings.filter((f): f is Extract<Finding, { class: C }> => f.class === wanted);

  it("explains the very reading that read gives", () => expect(reading).toEqual(read(article)));

  it("holds every mention once, in text order, each at its words and with its rule", () => {
    const ids = findings.flatMap((f) => f.id ?? []);
    expect([...ids].sort()).toEqual([...reading.entities, ...reading.events, ...reading.claims].map((m) => m.id).sort());
    expect(findings.map((f) => f.start)).toEqual(findings.map((f) => f.start).sort((a, b) => a - b));
    for (const f of findings) {
      expect(f.rule).not.toBe("");
      for (const { start, end, quote } of [f, ...f.words]) expect(quote).toBe(reading.document.text.slice(start, end));
    }
  });

  it("shows from which day a time was counted", () => {
    const tuesday = of("time").find((t) => t.quote.startsWith("الثلاثاء"))!;
    expect(tuesday).toMatchObject({ value: "2024-06-18", relative: true, from: "2024-06-17" });
    expect(tuesday.working).toContain("2024-06-18");
  });

  it("shows the cue, the speaker and what is said", () => {
    const said = of("claim")[0]!;
    expect(said.quote).toMatch(/^قال/);
    expect(said.words.find((w) => w.as === "speaker")!.quote).toBe("وليام روتو");
    expect(said.words.find((w) => w.as === "statement")!.quote).toMatch(/^الاجتماع/);
  });

  it("shows what an event's status rests on, and its time", () => {
    const meeting = of("event").find((e) => e.mention.type === "meeting")!;
    expect(meeting.words.filter((w) => w.as === "status").map((w) => w.role)).toContain("may");
    expect(meeting.words.find((w) => w.as === "time")).toMatchObject({ value: "2024-06-18" });
  });
});
