import { css, unsafeCSS } from "lit";
import { FONT_FAMILY } from "./font.ts";

const light = css`
  --_paper: var(--isnad-paper, #fcfaf6);
  --_surface: var(--isnad-surface, #ffffff);
  --_sunk: var(--isnad-sunk, #f3efe7);
  --_ink: var(--isnad-ink, #1e1b17);
  --_muted: var(--isnad-muted, #5d574d);
  --_faint: #857d70;
  --_line: var(--isnad-line, #dcd5c7);
  --_accent: var(--isnad-accent, #0c5a5b);
  --_accent-soft: var(--isnad-accent-soft, #e1eeec);
  --_on-accent: #ffffff;
  --_mark: var(--isnad-mark, #fbe6a0);
  --_mark-now: #f2bf45;
  --_on-mark: #1e1b17;
  --_alert: var(--isnad-alert, #9a2d12);
  --_alert-soft: var(--isnad-alert-soft, #fbeae4);
  --_focus: var(--isnad-focus, #1556c0);
  --_planned: #2a5a99;
  --_possible: #6a4f93;
  --_alleged: #80560a;
  color-scheme: light;
`;

const dark = css`
  --_paper: var(--isnad-paper, #16181b);
  --_surface: var(--isnad-surface, #1d2024);
  --_sunk: var(--isnad-sunk, #101214);
  --_ink: var(--isnad-ink, #ece7dd);
  --_muted: var(--isnad-muted, #aca697);
  --_faint: #8b8578;
  --_line: var(--isnad-line, #363a40);
  --_accent: var(--isnad-accent, #74c9c0);
  --_accent-soft: var(--isnad-accent-soft, #1b3533);
  --_on-accent: #0d1a19;
  --_mark: var(--isnad-mark, #473a13);
  --_mark-now: #80600f;
  --_on-mark: #fff8e4;
  --_alert: var(--isnad-alert, #f2a48d);
  --_alert-soft: var(--isnad-alert-soft, #3c221b);
  --_focus: var(--isnad-focus, #8fb8ff);
  --_planned: #8cb8f0;
  --_possible: #c1a7ec;
  --_alleged: #e0b45c;
  color-scheme: dark;
`;

const contrastLight = css`
  ${light}
  --_accent-soft: #fff;
  --_alert-soft: #fff;
  --_paper: #fff;
  --_surface: #fff;
  --_sunk: #fff;
  --_ink: #000;
  --_muted: #000;
  --_faint: #333;
  --_line: #000;
  --_accent: #003c3d;
  --_alert: #7a1500;
  --_planned: #00317a;
  --_possible: #3d1a73;
  --_alleged: #4f3300;
  --_mark: #ffe45c;
  --_on-mark: #000;
`;

const contrastDark = css`
  ${dark}
  --_accent-soft: #000;
  --_alert-soft: #000;
  --_planned: #a9d0ff;
  --_possible: #dcc8ff;
  --_alleged: #ffd68a;
  --_paper: #000;
  --_surface: #000;
  --_sunk: #000;
  --_ink: #fff;
  --_muted: #fff;
  --_faint: #ccc;
  --_line: #fff;
  --_accent: #8ff5ea;
  --_on-accent: #000;
  --_alert: #ffb8a3;
  --_mark: #ffe45c;
  --_mark-now: #ffe45c;
  --_on-mark: #000;
`;

/** The colours and type of the viewer, set on the outermost element and inherited by all others. */
export const theme = css`
  :host {
    ${light}
    --_text: var(--isnad-text-font, "${unsafeCSS(FONT_FAMILY)}", Charter, "Iowan Old Style", "Noto Serif", Georgia, serif);
    --_ui: var(--isnad-ui-font, system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif);
    --_radius: 6px;
    --_hair: 1px;
  }
  :host([theme="dark"]) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"], [theme="dark"])) {
      ${dark}
    }
  }
  :host([theme="contrast"]) {
    ${contrastLight}
  }
  @media (prefers-contrast: more) {
    :host {
      ${contrastLight}
    }
    :host([theme="dark"]) {
      ${contrastDark}
    }
  }
  @media (prefers-color-scheme: dark) and (prefers-contrast: more) {
    :host(:not([theme="light"])) {
      ${contrastDark}
    }
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="contrast"]) {
      ${contrastDark}
    }
  }
  @media print {
    :host {
      ${light}
    }
  }
`;
