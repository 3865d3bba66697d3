import { LitElement, type PropertyDeclarations } from "lit";
import { baseStyles } from "../base-styles.ts";
import type { ViewContext } from "../view-context.ts";

/** The base of the elements inside `<isnad-dossier>`: they are handed a view and draw it. */
export class IsnadElement extends LitElement {
  static override styles = [baseStyles];
  static override properties: PropertyDeclarations = { view: { attribute: false } };
  declare view: ViewContext;
}

/** Registers an element once; a page may load the script twice. */
export const define = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};
