import { css } from "lit";

/** How the timeline is drawn. A status shows in the bar's filling and in its sign, never in colour alone. */
export const timelineStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.2em;
    align-items: center;
    margin-block-end: 0.6em;
    font-size: 0.88em;
  }
  .set {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.3em;
    align-items: center;
  }
  .zoom {
    margin-inline-start: auto;
  }
  .zoom button:not(.fit) {
    min-inline-size: 2.3em;
    padding: 0;
  }
  .chart {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    padding-inline: 12px;
    touch-action: pan-y;
    cursor: grab;
    font-family: var(--_text);
    font-size: 15px;
    user-select: none;
    -webkit-user-select: none;
    min-block-size: 8rem;
  }
  .chart:active {
    cursor: grabbing;
  }
  .chart > svg {
    display: block;
  }
  .axis line {
    stroke: var(--_line);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .axis .base {
    stroke: var(--_faint);
  }
  .axis text {
    fill: var(--_muted);
    font-family: var(--_ui-now);
    font-size: 12.5px;
    text-anchor: middle;
  }
  .event text {
    fill: var(--_ink);
    font-weight: 600;
    font-size: 15px;
  }
  .event {
    cursor: pointer;
    outline: none;
    color: var(--_tone);
  }
  .hit {
    fill: transparent;
  }
  .event:hover .hit {
    fill: var(--_sunk);
  }
  .event.current .hit {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
  }
  .event:focus-visible .hit {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .body {
    fill: var(--_tone);
    stroke: var(--_tone);
    stroke-width: 1.5;
  }
  .planned .body,
  .possible .body,
  .cancelled .body,
  .denied .body {
    fill: var(--_surface);
  }
  .possible .body {
    stroke-dasharray: 3 3;
  }
  .alleged .body {
    fill: url(#hatch);
  }
  .hatching {
    fill: var(--_alleged);
  }
  .whisker,
  .keyline {
    stroke: var(--_tone, var(--_muted));
    stroke-width: 1.5;
    fill: none;
  }
  .keybar {
    fill: var(--_muted);
  }
  .open {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.8;
  }
  .cancelled text,
  .denied text {
    text-decoration: line-through;
  }
  .whole {
    fill: var(--_sunk);
    stroke: var(--_line);
    opacity: 0.75;
  }
  .band {
    fill: var(--_muted);
    font-size: 13px;
    font-weight: 650;
  }
  .bandline {
    stroke: var(--_line);
  }
  .density rect {
    fill: var(--_accent);
    opacity: 0.45;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    margin-block: 0.4em 0.3em;
  }
  summary {
    cursor: pointer;
    color: var(--_muted);
    min-block-size: 24px;
    inline-size: max-content;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin-block: 0.4em;
  }
  .key svg {
    vertical-align: middle;
  }
  @media (forced-colors: active) {
    .body,
    .density rect,
    .keybar {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .event text,
    .axis text {
      fill: CanvasText;
    }
    .event:focus-visible .hit {
      stroke: Highlight;
    }
  }
`;
