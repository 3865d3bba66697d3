import { css } from "lit";

/** How a thing's own card is set: kicker, heading, labelled values, sections. */
export const cardStyles = css`
  article {
    display: grid;
    gap: 1.4rem;
    grid-template-columns: minmax(0, 1fr);
  }
  section {
    border-block-start: 1px solid var(--_faint);
    padding-block-start: 0.6em;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: baseline;
    font-size: 0.88em;
    margin-block-end: 0.35em;
    color: var(--_muted);
  }
  h2 {
    font-family: var(--_text);
  }
  h2:focus {
    outline: none;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(4.5em, max-content) minmax(0, 1fr);
    gap: 0.55em 1.2em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.86em;
    padding-block-start: 0.15em;
  }
  dd .outlets {
    display: flex;
    margin-block-start: 0.1em;
  }
  .value + .value {
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px dashed var(--_line);
  }
  .main {
    font-weight: 600;
  }
  .chosen {
    font-size: 0.8em;
    color: var(--_accent);
    border: 1px solid currentColor;
    border-radius: 99px;
    padding: 0 0.6em;
    margin-inline-start: 0.5em;
    white-space: nowrap;
  }
  .role {
    color: var(--_muted);
    font-size: 0.86em;
  }
  ol.life {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 1.1em;
    display: grid;
    gap: 0.7em;
  }
  ol.life li {
    position: relative;
  }
  ol.life li::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(-1.1em - 6px);
    inset-block-start: 0.55em;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_paper);
    border: 2px solid var(--_faint);
  }
  .plain li {
    padding-block: 0.3em;
  }
  .plain li + li {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.8em;
    align-items: baseline;
    justify-content: space-between;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
`;
