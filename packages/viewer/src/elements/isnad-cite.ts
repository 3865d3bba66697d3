import { html, type TemplateResult } from "lit";
import { define, IsnadElement } from "./isnad-element.ts";

/** A button that copies a citation, and says whether it could. */
export class IsnadCite extends IsnadElement {
  static override properties = { ...IsnadElement.properties, text: { attribute: false }, said: { state: true } };
  declare text: string;
  declare said: string;

  constructor() {
    super();
    this.said = "";
  }

  async #copy(): Promise<void> {
    const { cite } = this.view.ui.words;
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = cite.copied;
    } catch {
      this.said = cite.failed;
    }
  }

  override render(): TemplateResult {
    return html`<button class="small" @click=${() => void this.#copy()}>${this.view.ui.words.cite.copy}</button>
      <span class="small quiet" role="status">${this.said}</span>`;
  }
}

define("isnad-cite", IsnadCite);
