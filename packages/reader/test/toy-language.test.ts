import { readingSchema } from "@proj/core/schema";
import { describe, expect, it } from "vitest";
import { createReader, read } from "../src/index.ts";
import { toyLanguage } from "./fixtures/toy-language.ts";

const text = `Chefa paho

Zari presido Mira Tovan Nova Riko

Aperis: 4 seso 2031

Sagi presido Mira Tovan ke zari ministo Oron Pelk Velo hieru kun 12 mortinoj en granda urbo.

Anoni ministo Oron Pelk nuSelo Darn ke subri Nova Riko pakto kun Velo 3 kvino 2031. Sagi Mira Tovan: "Non zari Velo."

Legu anke: Zari Selo Darn Velo
`;

describe("a pack that the engine has never seen", () => {
  const reading = createReader([toyLanguage])({ text });
  const nameOf = (id: string | null) => reading.entities.find((e) => e.id === id)?.name ?? null;

  it("is chosen by its own detection", () => {
    expect(reading.document.language).toBe("qtl");
    expect(reading.problems.map((p) => p.code)).not.toContain("language-not-read");
    expect(readingSchema.safeParse(reading).success).toBe(true);
  });

  it("has the furniture of its pages told apart, and its day of publication read", () => {
    const kinds = reading.document.parts.map((p) => [p.kind, reading.document.text.slice(p.start, p.end).trim().split("\n")[0]]);
    expect(kinds[0]).toEqual(["boilerplate", "Chefa paho"]);
    expect(kinds[1]).toEqual(["headline", "Zari presido Mira Tovan Nova Riko"]);
    expect(kinds.map(([kind]) => kind)).toContain("body");
    expect(reading.document.published).toBe("2031-06-04");
  });

  it("has its names found, with titles, conjunctions cut off, and later mentions tied", () => {
    const names = new Set(reading.entities.filter((e) => e.form === "name").map((e) => `${e.kind} ${e.name}`));
    expect(names).toEqual(new Set(["person Mira Tovan", "person Oron Pelk", "person Selo Darn", "place Nova Riko", "place Velo"]));
    const mira = reading.entities.filter((e) => e.name === "Mira Tovan");
    expect(mira[0]!.title).toBe("presido");
    expect(mira[1]!.sameAs).toBe(mira[0]!.id);
    expect(reading.entities.find((e) => e.name === "Selo Darn")!.anchor.quote).toBe("Selo Darn");
  });

  it("has its times and events found", () => {
    const told = reading.events.map((e) => [e.type, e.anchor.quote.toLowerCase(), e.time, nameOf(e.place)]);
    expect(told).toContainEqual(["visit", "zari", "2031-06-03", "Velo"]);
    const agreement = reading.events.find((e) => e.type === "agreement")!;
    expect(agreement.time).toBe("2031-05-03");
    expect(agreement.participants.map((p) => nameOf(p.mention)).sort()).toEqual(["Nova Riko", "Velo"]);
    const visit = reading.events.find((e) => e.time === "2031-06-03")!;
    expect(visit.participants.map((p) => [p.role, nameOf(p.mention)])).toContainEqual(["visitor", "Oron Pelk"]);
    expect(reading.events.flatMap((e) => e.quantities).map((q) => [q.measure, q.value])).toContainEqual(["killed", 12]);
  });

  it("has its claims found, with their speakers and what they say", () => {
    const claims = reading.claims.map((c) => [nameOf(c.speaker) ?? c.speakerText, c.act, c.form]);
    expect(claims[0]).toEqual(["Mira Tovan", "state", "indirect"]);
    expect(reading.claims[0]!.content.quote).toMatch(/^zari ministo Oron Pelk Velo hieru/);
    expect(claims).toContainEqual(["Mira Tovan", "state", "direct"]);
    expect(reading.claims.find((c) => c.form === "direct")!.content.quote).toContain("Non zari Velo");
    expect(reading.claims.some((c) => c.act === "announce")).toBe(true);
  });

  it("leaves other languages to other packs", () => {
    const arabic = "قال الرئيس الكيني وليام روتو إن الاجتماع سيعقد الثلاثاء المقبل في نيروبي.";
    expect(createReader([toyLanguage])({ text: arabic, language: "ar" }).problems.map((p) => p.code)).toContain("language-not-read");
    expect(read({ text: arabic }).entities.length).toBeGreaterThan(1);
    expect(read({ text }).document.language).not.toBe("qtl");
  });
});
