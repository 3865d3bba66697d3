import type { CastMember } from "@proj/core/views";
import { css, html, svg, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { isolate } from "../direction.ts";
import { harmlessName } from "../harmless.ts";
import { hrefOf } from "../view-context.ts";
import { define, IsnadElement } from "./isnad-element.ts";

/** As many neighbours as can be told apart around one; the list beside the drawing has them all. */
const MOST = 12;
const clip = (name: string): string => (name.length > 22 ? `${[...name].slice(0, 21).join("")}…` : name);

/** Who takes part in the same events: one in the middle, the others around it, thicker lines for more events. */
export class IsnadMeetingGraph extends IsnadElement {
  static override properties = { ...IsnadElement.properties, member: { attribute: false } };
  declare member: CastMember;

  static override styles = [
    baseStyles,
    css`
      svg {
        inline-size: 100%;
        max-inline-size: 34rem;
        block-size: auto;
        display: block;
        margin-inline: auto;
      }
      line {
        stroke: var(--_faint);
        opacity: 0.7;
      }
      circle {
        fill: var(--_surface);
        stroke: var(--_accent);
        stroke-width: 2;
      }
      .centre {
        fill: var(--_accent);
      }
      text {
        font-family: var(--_text);
        font-size: 15px;
        fill: var(--_ink);
        text-anchor: middle;
        paint-order: stroke;
        stroke: var(--_paper);
        stroke-width: 4px;
        stroke-linejoin: round;
      }
      a:hover text {
        fill: var(--_accent);
      }
      .self {
        font-weight: 700;
      }
      @media (forced-colors: active) {
        line,
        circle {
          stroke: CanvasText;
        }
        text {
          fill: CanvasText;
          stroke: Canvas;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { ui } = this.view;
    const around = this.member.meets.slice(0, MOST);
    const most = Math.max(1, ...around.map((m) => m.events.length));
    const mirror = ui.direction === "rtl" ? -1 : 1;
    const at = (i: number): { x: number; y: number } => {
      const angle = (i / around.length) * 2 * Math.PI;
      return { x: 280 + mirror * 200 * Math.cos(angle), y: 165 + 125 * Math.sin(angle) };
    };
    // Hidden from assistive technology: the list under it says the same in words.
    return html`<svg viewBox="0 0 560 340" aria-hidden="true">
      ${around.map((m, i) => svg`<line x1="280" y1="165" x2=${at(i).x} y2=${at(i).y} stroke-width=${1 + (6 * m.events.length) / most}/>`)}
      ${around.map((m, i) => {
        const { x, y } = at(i);
        return svg`<a href=${hrefOf(this.view, "entity", m.entity.id)} tabindex="-1"><circle cx=${x} cy=${y} r=${5 + (5 * m.events.length) / most}/><text x=${x} y=${y + (y > 165 ? 28 : -16)}>${isolate(clip(harmlessName(m.entity.name)))}</text></a>`;
      })}
      <circle class="centre" cx="280" cy="165" r="10"/>
      <text class="self" x="280" y="195">${isolate(clip(harmlessName(this.member.entity.name)))}</text>
    </svg>`;
  }
}

define("isnad-meeting-graph", IsnadMeetingGraph);
