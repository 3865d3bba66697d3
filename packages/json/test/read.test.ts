import { read, readJudgements, readReadings, write } from "@proj/json";
import { describe, expect, it } from "vitest";
import { sample } from "./sample.ts";

const codes = (found: { problems?: { code: string }[] }) => found.problems?.map((p) => p.code);

describe("read", () => {
  const text = write(sample());

  it.each([
    ["an empty file", "", "empty"],
    ["white space", " \n", "empty"],
    ["half a file", text.slice(0, text.length / 2), "cut"],
    ["all but the last bracket", text.trimEnd().slice(0, -1), "cut"],
    ["a file of a later version", text.replace("isnad/1", "isnad/2"), "other-version"],
    ["an article", '{"text":"x"}', "not-a-dossier"],
    ["a list", "[]", "not-a-dossier"],
    ["null", "null", "not-a-dossier"],
    ["another format", '{"format":"geojson"}', "not-a-dossier"],
    ["words", "hello", "not-json"],
    ["a page", "<html>", "not-json"],
  ])("says what is wrong with %s", (_, content, code) => {
    expect(codes(read(content))).toEqual([code]);
    if (content !== "[]") expect(codes(readReadings(content))).toEqual([code]); // no readings are readings too
    expect(read(content).problems![0]!.message.length).toBeGreaterThan(20);
  });

  it("names the place of a wrong shape and what to do", () => {
    const broken = sample();
    (broken.readings[0]!.claims[0] as { form: string }).form = "sung";
    const [problem] = read(JSON.stringify(broken)).problems!;
    expect(problem).toMatchObject({ code: "wrong-shape", path: "readings[0].claims[0].form" });
    expect(problem!.message).toContain("isnad-1.schema.json");
  });

  it("names an anchor whose quote cannot be right, and a key that nobody knows", () => {
    const broken = sample();
    broken.readings[0]!.entities[0]!.anchor.quote = "short";
    expect(read(JSON.stringify(broken)).problems![0]!.path).toBe("readings[0].entities[0].anchor");
    expect(read(JSON.stringify({ ...sample(), colour: 1 })).problems![0]!.message).toContain("colour");
  });

  it("describes the first twenty of many faults and counts the rest", () => {
    const broken = sample();
    broken.links = Array.from({ length: 50 }, () => ({ id: 1 }) as never);
    const problems = read(JSON.stringify(broken)).problems!;
    expect(problems.length).toBe(21);
    expect(problems.at(-1)!.code).toBe("more");
  });

  it("takes no notice of a byte order mark", () => {
    expect(read(`\uFEFF${text}`).dossier).toEqual(sample());
  });
});

describe("readReadings", () => {
  it("takes a dossier, a list, or one reading", () => {
    const { readings, judgements } = sample();
    expect(readReadings(write(sample()))).toEqual({ readings, judgements });
    expect(readReadings(JSON.stringify(readings))).toEqual({ readings, judgements: [] });
    expect(readReadings(JSON.stringify(readings[0]))).toEqual({ readings, judgements: [] });
  });

  it("does not mind what else stands in the dossier", () => {
    expect(readReadings(JSON.stringify({ ...sample(), entities: "?", links: 7 })).readings).toEqual(sample().readings);
  });

  it("names the reading that is wrong", () => {
    const list = [...sample().readings, { document: {} }];
    expect(readReadings(JSON.stringify({ readings: list })).problems![0]!.path).toMatch(/^readings\[1\]\./);
  });
});

describe("readJudgements", () => {
  it("gives a judgement without an id one that does not depend on its sides", () => {
    const one = readJudgements('[{"verdict":"same","a":"x","b":"y"}]').judgements!;
    const other = readJudgements('{"judgements":[{"verdict":"same","a":"y","b":"x"}]}').judgements!;
    expect(one[0]!.id).toBe(other[0]!.id);
    expect(readJudgements('[{"verdict":"different","a":"x","b":"y"}]').judgements![0]!.id).not.toBe(one[0]!.id);
  });

  it("names what is wrong", () => {
    expect(readJudgements('[{"verdict":"maybe","a":"x","b":"y"}]').problems![0]!.path).toBe("[0].verdict");
    expect(codes(readJudgements('{"a":1}'))).toEqual(["not-a-dossier"]);
  });
});
