import { css } from "lit";

/** The frame: head, the row of lists, and list beside detail where there is room. Sizes follow the element, not the window. */
export const dossierStyles = css`
  :host {
    container-type: inline-size;
    background: var(--_paper);
    color: var(--_ink);
  }
  .dossier {
    font-family: var(--_ui-now);
    font-size: 1rem;
    line-height: 1.55;
    padding: clamp(0.9rem, 2.4cqi, 2rem);
    max-inline-size: 100rem;
    margin-inline: auto;
    text-align: start;
    background: var(--_paper);
    color: var(--_ink);
    --_ui-now: var(--_ui);
  }
  .dossier[dir="rtl"] {
    --_ui-now: var(--isnad-ui-font, var(--_text));
    font-size: 1.06rem;
    line-height: 1.7;
  }
  .top {
    display: grid;
    gap: 0.9rem 2rem;
    grid-template-columns: minmax(0, 1fr);
    align-items: end;
    margin-block-end: 1rem;
  }
  .overline {
    font-size: 0.86em;
    font-weight: 650;
    color: var(--_accent);
  }
  h1.title {
    font-family: var(--_text);
    font-size: clamp(1.6rem, 3.6cqi, 2.4rem);
    line-height: 1.3;
    margin: 0 0 0.1em;
    font-weight: 700;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  nav {
    border-block-end: 2px solid var(--_ink);
    margin-block-end: 1.2rem;
    overflow-x: auto;
    scrollbar-width: none;
  }
  nav ul {
    display: flex;
    gap: clamp(0.9rem, 2cqi, 2rem);
    inline-size: max-content;
  }
  nav a {
    display: block;
    padding: 0.45em 0.1em 0.4em;
    color: var(--_muted);
    text-decoration: none;
    white-space: nowrap;
    border-block-end: 4px solid transparent;
  }
  nav a:hover {
    color: var(--_ink);
  }
  nav a[aria-current] {
    color: var(--_ink);
    font-weight: 700;
    border-color: var(--_accent);
  }
  nav a:focus-visible {
    outline-offset: -3px;
  }
  nav .n {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .body {
    display: grid;
    gap: 1.4rem 2rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .detail {
    container-type: inline-size;
    scroll-margin-block-start: 0.5rem;
  }
  .columns {
    display: grid;
    gap: 1.6rem 2rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .evidence,
  .card {
    min-inline-size: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
    align-items: center;
    margin-block-end: 0.8em;
  }
  .back {
    padding-block: 0.2em;
  }
  .empty {
    padding: 3rem 1rem;
    text-align: center;
    color: var(--_muted);
    font-size: 1.08em;
  }
  .empty button {
    margin-block-start: 1em;
  }
  .switch {
    display: flex;
    gap: 0.3em 1.2em;
    margin-block-end: 0.7em;
    font-size: 0.92em;
  }
  .switch a {
    padding-block: 0.15em;
    text-decoration: none;
  }
  .switch a[aria-current] {
    font-weight: 700;
    color: var(--_ink);
    border-block-end: 2px solid var(--_accent);
  }
  @container (max-width: 59.99rem) {
    .open > .list,
    .open > .chart {
      display: none;
    }
    .closed.timeline > .detail {
      order: 1;
    }
    .closed:not(.timeline) > .detail {
      display: none;
    }
    .list {
      --_list-height: none;
    }
    nav ul {
      gap: 1rem;
    }
    .timeline > .list {
      --_list-height: 80vh;
    }
  }
  @container (max-width: 29.99rem) {
    nav .n {
      display: none;
    }
    nav ul {
      inline-size: auto;
      justify-content: space-between;
      gap: 0.5rem;
    }
  }
  @container (min-width: 44rem) {
    .top {
      grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem);
    }
  }
  @container (min-width: 60rem) {
    .body {
      grid-template-columns: minmax(17rem, 22rem) minmax(0, 1fr);
      align-items: start;
    }
    .chart,
    .full {
      grid-column: 1 / -1;
    }
    .list {
      --_list-height: calc(100vh - 3rem);
      position: sticky;
      inset-block-start: 1rem;
    }
    .back {
      display: none;
    }
  }
  @container (min-width: 50rem) {
    .to-evidence {
      display: none;
    }
    .columns:not(.single, .pair) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      align-items: start;
    }
    .columns:not(.single, .pair) > .evidence {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  @media print {
    .body {
      display: block;
    }
    nav,
    .open > .list,
    isnad-filters,
    .back {
      display: none;
    }
    .dossier {
      padding: 0;
    }
    .card {
      margin-block-end: 1.5rem;
    }
  }
`;
