import { expect, it } from "vitest";
import { harmlessAddress, harmlessName, harmlessText } from "./harmless.ts";

it("shows reordering characters instead of obeying them", () => {
  expect(harmlessName("a\u202Eb\u2069\n c\u200F")).toBe("a[U+202E]b[U+2069] c");
  expect(harmlessText("\u0000x\u200F")).toBe("\uFFFDx\u200F");
});

it("links to the web only", () => {
  expect(harmlessAddress("https://a.example/x?y=1")).toBe("https://a.example/x?y=1");
  for (const bad of [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//a.example",
    "https://me:secret@a.example",
    "https://",
    " JavaScript:x",
  ])
    expect(harmlessAddress(bad), bad).toBeNull();
});
