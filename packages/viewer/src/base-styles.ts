import { css } from "lit";

/** What all elements share: type, links, buttons, focus, headings, tables. Only logical properties: the page mirrors with its direction. */
export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 1.45em;
    line-height: 1.35;
    font-weight: 700;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 0.95em;
    line-height: 1.45;
    font-weight: 700;
    margin-block-end: 0.45em;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
    min-block-size: 2.1em;
    padding-inline: 0.65em;
    max-inline-size: 100%;
  }
  button {
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  button:disabled {
    cursor: default;
    color: var(--_muted);
    border-color: var(--_line);
  }
  button[aria-pressed="true"] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .quiet {
    color: var(--_muted);
  }
  .small {
    font-size: 0.86em;
  }
  .text {
    font-family: var(--_text);
  }
  bdi {
    overflow-wrap: anywhere;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    white-space: nowrap;
  }
  .status svg {
    inline-size: 0.85em;
    block-size: 0.85em;
    flex: none;
  }
  .occurred,
  .ongoing {
    --_tone: var(--_accent);
  }
  .planned {
    --_tone: var(--_planned);
  }
  .possible {
    --_tone: var(--_possible);
  }
  .alleged {
    --_tone: var(--_alleged);
  }
  .cancelled {
    --_tone: var(--_muted);
  }
  .denied {
    --_tone: var(--_alert);
  }
  .status {
    color: var(--_tone);
  }
  .outlet {
    display: inline-flex;
    align-items: baseline;
    gap: 0.3em;
    text-decoration: none;
    color: inherit;
    font-size: 0.86em;
    border-block-end: 1px solid var(--_line);
  }
  .outlet:hover {
    color: var(--_accent);
    border-color: currentColor;
  }
  .outlet .n {
    font-variant-numeric: tabular-nums;
    font-size: 0.85em;
    font-weight: 700;
    color: var(--_accent);
  }
  .outlets {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.15em 0.9em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4em 0.6em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
  }
  thead th {
    font-size: 0.82em;
    color: var(--_muted);
    font-weight: 600;
    border-block-end-color: var(--_faint);
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    a,
    button {
      transition:
        color 120ms,
        border-color 120ms,
        background-color 120ms;
    }
  }
  @media print {
    button,
    select,
    input {
      display: none;
    }
    a {
      color: inherit;
    }
  }
`;
