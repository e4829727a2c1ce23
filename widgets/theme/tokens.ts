import { css } from 'lit'

/**
 * Colours, letters and corners. Each role reads, in this order: our own custom property, the token layers of the
 * NL Design System themes, and last our own look. So a municipality's theme is followed without configuration.
 * Tinted areas (`--_sky` and friends) always carry `--_ink`, so a theme cannot break their contrast.
 */
export const tokens = css`
  :host {
    --_ink: #22304a;
    --_paper: #fff8ec;
    --_sky: #cfe8f5;
    --_brick: #d9694a;
    --_leaf: #4e9f6e;
    --_sun: #f4b942;
    --_water: #3d7ea6;
    --_plum: #7a4e7e;
    --_stone: #b9b3a7;

    --_accent: var(--skillprint-accent-color, var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, var(--basis-color-action-1-bg-default, var(--ams-color-interactive, #22304a)))));
    --_on-accent: var(--skillprint-accent-text-color, var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, var(--basis-color-action-1-color-default, var(--ams-color-text-inverse, #fff)))));
    --_text: var(--skillprint-text-color, var(--basis-color-default-color-document, var(--utrecht-document-color, var(--ams-color-text, #22304a))));
    --_surface: var(--skillprint-surface-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--ams-color-background, #fff8ec))));
    --_card: var(--skillprint-card-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--ams-color-background, #fff))));
    --_font: var(--skillprint-font-family, var(--basis-text-font-family-default, var(--utrecht-document-font-family, var(--ams-typography-font-family, inherit))));
    --_radius: var(--skillprint-border-radius, var(--nl-button-border-radius, var(--utrecht-button-border-radius, var(--basis-border-radius-md, 14px))));
    --_focus: var(--skillprint-focus-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--ams-color-interactive, #22304a))));
    --_card-radius: var(--skillprint-card-radius, 14px);
    --_line: color-mix(in srgb, var(--_text) 22%, transparent);
    --_soft: color-mix(in srgb, var(--_text) 82%, var(--_surface));
    --_fault: #a8321a;
  }
`
