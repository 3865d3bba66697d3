/** The little of the DOM that reading a page needs; linkedom's nodes fit it. */
export interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
  getAttribute?(name: string): string | null;
}

/** An element with look-ups by selector. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** `nodeType` of an element. */
export const ELEMENT = 1;
/** `nodeType` of a text. */
export const TEXT = 3;
