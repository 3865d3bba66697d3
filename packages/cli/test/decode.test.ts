import { describe, expect, it } from "vitest";
import { decode } from "../src/articles/decode.ts";

const arabic = "قال المتحدث باسم الوزارة إن اللقاء عُقد في العاصمة يوم الثلاثاء، وإن الطرفين اتفقا على موعد جديد.";
const utf8 = new TextEncoder().encode(arabic);

/** Bytes of a text in a single-byte encoding, by turning its decoder round. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const table = new Map([...all].map((c, i) => [c, i]));
  return Uint8Array.from(
    [...text].filter((c) => table.has(c)),
    (c) => table.get(c)!,
  );
}

describe("decode", () => {
  it("takes UTF-8 as it is", () => {
    expect(decode(utf8)).toEqual({ text: arabic, encoding: "utf-8", how: "utf-8", replaced: 0 });
    expect(decode(new TextEncoder().encode("\uFEFFx"))).toMatchObject({ text: "x", how: "bom" });
  });

  it("takes UTF-16 by its mark", () => {
    const units = new Uint16Array([0xfeff, ...[...arabic].map((c) => c.charCodeAt(0))]);
    expect(decode(new Uint8Array(units.buffer))).toMatchObject({ text: arabic, encoding: "utf-16le", how: "bom" });
  });

  it.each(["windows-1256", "iso-8859-6"])("tells %s by its Arabic", (encoding) => {
    const bytes = encode(arabic, encoding);
    expect(decode(bytes)).toMatchObject({ encoding, how: "guessed", text: new TextDecoder(encoding).decode(bytes) });
  });

  it("tells Western text from Arabic", () => {
    expect(
      decode(encode("Le président a déclaré à la presse qu'il était très préoccupé, où naïveté et forêt…", "windows-1252")),
    ).toMatchObject({
      encoding: "windows-1252",
    });
  });

  it("mends UTF-8 with a few broken bytes, and says where the first is", () => {
    const broken = Uint8Array.from(utf8);
    const at = 20;
    broken[at] = 0xff;
    const found = decode(broken)!;
    expect(found).toMatchObject({ encoding: "utf-8", how: "repaired", firstBad: at });
    expect(found.replaced).toBeGreaterThan(0);
    expect(found.text).toContain("\uFFFD");
    expect(decode(utf8.subarray(0, utf8.length - 2))).toMatchObject({ how: "repaired" });
  });

  it.each([
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ["a compressed file", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 * (i + 3)) % 251)],
    ["bytes that are no text in any encoding", Uint8Array.from({ length: 500 }, (_, i) => 0x80 + (i % 0x20))],
  ])("takes %s for no text", (_, bytes) => {
    expect(decode(bytes)).toBeNull();
  });
});
