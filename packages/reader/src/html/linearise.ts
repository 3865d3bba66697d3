import { ELEMENT, type PageNode, TEXT } from "./nodes.ts";

const SKIPPED = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "SVG",
  "CANVAS",
  "AUDIO",
  "VIDEO",
  "FORM",
  "BUTTON",
  "SELECT",
  "INPUT",
  "TEXTAREA",
  "HEAD",
]);
const BLOCKS = new Set([
  "ADDRESS",
  "ARTICLE",
  "ASIDE",
  "BLOCKQUOTE",
  "BODY",
  "CENTER",
  "DD",
  "DETAILS",
  "DIV",
  "DL",
  "DT",
  "FIGCAPTION",
  "FIGURE",
  "FOOTER",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HEADER",
  "HR",
  "LI",
  "MAIN",
  "NAV",
  "OL",
  "P",
  "PRE",
  "SECTION",
  "SUMMARY",
  "TABLE",
  "TBODY",
  "TD",
  "TH",
  "THEAD",
  "TR",
  "UL",
]);

/**
 * The text of a part of a page: blocks joined by blank lines, `<br>` a line end (two of them end a block), white space collapsed as a browser shows it.
 * Written with a stack, for pages nest deeper than a call stack.
 */
export const linearise = (root: PageNode): string => {
  const blocks: string[] = [];
  let line = "";
  let lines: string[] = [];
  const endLine = () => {
    lines.push(line.trim());
    line = "";
  };
  const endBlock = () => {
    endLine();
    for (const block of lines.join("\n").split(/\n{2,}/)) if (block.trim() !== "") blocks.push(block.trim());
    lines = [];
  };
  const stack: (PageNode | "end")[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === "end") endBlock();
    else if (node.nodeType === TEXT)
      line += (
        line === "" || line.endsWith(" ") ? (node.textContent ?? "").replace(/^[ \t\r\n\f]+/, "") : (node.textContent ?? "")
      ).replace(/[ \t\r\n\f]+/g, " ");
    else if (node.nodeType === ELEMENT || node === root) {
      const name = node.nodeName.toUpperCase();
      if (SKIPPED.has(name) || (node.getAttribute?.("hidden") ?? null) !== null || node.getAttribute?.("aria-hidden") === "true") continue;
      if (name === "BR") {
        endLine();
        continue;
      }
      const block = BLOCKS.has(name);
      if (block) {
        endBlock();
        stack.push("end");
      }
      const children = [...node.childNodes];
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  endBlock();
  return blocks.join("\n\n");
};
