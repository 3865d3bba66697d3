/// <reference types="node" />
import { describe, expect, it } from "vitest";
import { readPage } from "./article/read-page.ts";
import { readHtml } from "./html.ts";

const paragraphs = [
  "أعلنت سلطات الميناء تعليق حركة الملاحة بعد جنوح سفينة حاويات عند المدخل الشمالي للقناة، وقالت إن فرق القطر تعمل على تعويمها.",
  "وذكر مدير الميناء أن عشرين سفينة تنتظر دورها للعبور، وأن الحركة ستعود تدريجيا فور تعويم السفينة العالقة في مجرى القناة.",
  "وأضاف أن التحقيق في أسباب الحادث بدأ بالفعل، وأن الطاقم بخير ولم يُسجل أي تسرب للوقود في مياه القناة حتى الآن.",
];
const headline = "تعليق الملاحة في القناة بعد جنوح سفينة";
const body = paragraphs.map((p) => `<p>${p}</p>`).join("\n");
const page = (head: string, content: string, lang = "ar"): string =>
  `<!doctype html><html lang="${lang}" dir="rtl"><head><meta charset="utf-8"><title>${headline} | أخبار</title>${head}</head><body>${content}</body></html>`;
const story = `${headline}\n\n${paragraphs.join("\n\n")}`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of a text in a single-byte encoding, by the decoder's own table. */
const encoded = (text: string, label: string): Uint8Array => {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(label).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
};

describe("readHtml", () => {
  it("finds the story among menus and writes blocks apart", () => {
    const { text } = readHtml(
      page(
        "",
        `<nav><ul><li>الرئيسية</li><li>سياسة</li></ul></nav><article><h1>${headline}</h1>${body}</article><footer>جميع الحقوق محفوظة</footer>`,
      ),
    );
    expect(text).toBe(story);
  });

  it("reads JSON-LD of a news article", () => {
    const ld = JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline,
      datePublished: "2021-03-23T18:40:00+02:00",
      dateModified: "2021-03-24T06:00:00+02:00",
      publisher: { "@type": "Organization", name: "جريدة المرفأ" },
      author: [{ name: "هدى سالم" }],
      inLanguage: "ar",
    });
    const article = readHtml(page(`<script type="application/ld+json">${ld}</script>`, `<article>${body}</article>`));
    expect(article.metadata).toMatchObject({
      title: headline,
      published: "2021-03-23T18:40:00+02:00",
      updated: "2021-03-24T06:00:00+02:00",
      source: "جريدة المرفأ",
      author: "هدى سالم",
      language: "ar",
    });
    expect(readPage(article)).toMatchObject({
      published: "2021-03-23",
      publishedAt: "2021-03-23T18:40:00+02:00",
      publishedBy: "metadata",
      source: { name: "جريدة المرفأ" },
      title: headline,
    });
  });

  it("reads JSON-LD inside @graph, with a comment around it and a raw line end in a string", () => {
    const ld = `<!-- {"@graph":[{"@type":"WebPage","name":"x"},{"@type":["Article","NewsArticle"],"headline":"${headline}","description":"سطر\nآخر","datePublished":"2020-02-01"}]} -->`;
    expect(readHtml(page(`<script type="application/ld+json">${ld}</script>`, body)).metadata).toMatchObject({
      title: headline,
      published: "2020-02-01",
    });
  });

  it("passes over broken JSON-LD and takes OpenGraph", () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="og:title" content="${headline}"><meta property="og:site_name" content="المرفأ نيوز"><meta property="article:published_time" content="2019-11-05T09:00:00Z">`;
    expect(readHtml(page(head, `<div><h1>${headline}</h1>${body}</div>`)).metadata).toMatchObject({
      title: headline,
      source: "المرفأ نيوز",
      published: "2019-11-05T09:00:00Z",
    });
  });

  it("takes the date of a time element and the canonical address", () => {
    const article = readHtml(
      page(
        '<link rel="canonical" href="https://www.example.org/news/77">',
        `<article><h1>${headline}</h1><time datetime="2018-07-15">15 يوليو</time>${body}</article>`,
      ),
    );
    expect(article.metadata.published).toBe("2018-07-15");
    expect(article.url).toBe("https://www.example.org/news/77");
    expect(readPage(article).source).toEqual({ name: "example.org", domain: "example.org" });
  });

  it("splits paragraphs written with line breaks", () => {
    const { text } = readHtml(page("", `<div class="post"><h1>${headline}</h1><div>${paragraphs.join("<br><br>")}</div></div>`));
    expect(text).toBe(story);
  });

  it("reads a story laid out in a table", () => {
    const { text } = readHtml(page("", `<table><tr><td>قائمة</td><td><h1>${headline}</h1>${body}</td></tr></table>`));
    for (const p of paragraphs) expect(text).toContain(p);
  });

  it("keeps a caption as a block of its own", () => {
    const { text } = readHtml(
      page(
        "",
        `<article><h1>${headline}</h1><figure><img src="a.jpg"><figcaption>السفينة العالقة في القناة (رويترز)</figcaption></figure>${body}</article>`,
      ),
    );
    expect(text.split("\n\n")).toContain("السفينة العالقة في القناة (رويترز)");
    expect(readPage({ text }).parts.map((p) => p.kind)).toEqual(["headline", "caption", "body"]);
  });

  it("leaves scripts, styles, forms and hidden elements out", () => {
    const { text } = readHtml(
      page(
        "<style>p{color:red}</style>",
        `<article><h1>${headline}</h1><script>alert(1)</script><div hidden>مخفي</div><form><input value="بحث">بحث</form>${body}</article>`,
      ),
    );
    expect(text).toBe(story);
  });

  it("reads a page of one short paragraph", () => {
    const { text } = readHtml(page("", `<div><h1>${headline}</h1><p>${paragraphs[0]}</p></div>`));
    expect(text).toBe(`${headline}\n\n${paragraphs[0]}`);
  });

  it("decodes windows-1256 by its meta", () => {
    const html = page("", `<article><h1>${headline}</h1>${body}</article>`).replace('charset="utf-8"', 'charset="windows-1256"');
    expect(readHtml(encoded(html, "windows-1256"))).toMatchObject({ text: story, encoding: "windows-1256", problems: [] });
  });

  it("decodes ISO-8859-6 by the HTTP header", () => {
    const html = page("", `<article><h1>${headline}</h1>${body}</article>`).replace('<meta charset="utf-8">', "");
    expect(readHtml(encoded(html, "iso-8859-6"), { contentType: "text/html; charset=ISO-8859-6" })).toMatchObject({
      text: story,
      encoding: "iso-8859-6",
    });
  });

  it("does not believe a page that calls itself UTF-8 and is not, and says that it guessed", () => {
    const article = readHtml(encoded(page("", `<article><h1>${headline}</h1>${body}</article>`), "windows-1256"));
    expect(article.text).toBe(story);
    expect(article.problems).toEqual([{ code: "encoding-guessed", params: { encoding: "windows-1256" } }]);
  });

  it("decodes by a byte order mark", () => {
    const html = page("", `<article><h1>${headline}</h1>${body}</article>`);
    const utf16 = new Uint8Array(2 + 2 * html.length);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < html.length; i++) utf16.set([html.charCodeAt(i) & 255, html.charCodeAt(i) >> 8], 2 + 2 * i);
    expect(readHtml(utf16)).toMatchObject({ text: story, encoding: "utf-16le" });
    expect(readHtml(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(html))).text).toBe(story);
  });

  it("reads a fragment without a body, an empty page, and a very deep one", () => {
    expect(readHtml(body).text).toContain(paragraphs[1]);
    expect(readHtml("").problems.map((p) => p.code)).toEqual(["empty-text"]);
    const deep = `${"<div>".repeat(3000)}${body}${"</div>".repeat(3000)}`;
    expect(readHtml(page("", deep)).text).toContain(paragraphs[2]);
  });
});
