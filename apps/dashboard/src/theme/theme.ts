import { defaultTheme, type RaThemeOptions } from 'react-admin';
import type { Scheme } from '../preferences.ts';
import { controls } from './controls.ts';
import { tables } from './tables.ts';
import { tokens } from './tokens.ts';

const FAMILY = '"Be Vietnam Pro", system-ui, sans-serif';

/** The desk's look as a MUI theme, for what react-admin draws. */
export function themeOf(scheme: Scheme): RaThemeOptions {
  const t = tokens[scheme];
  return {
    ...defaultTheme,
    palette: {
      mode: scheme,
      primary: { main: t.accent, contrastText: t.onAccent },
      secondary: { main: t.accent, contrastText: t.onAccent },
      error: { main: t.late },
      warning: { main: t.soon },
      success: { main: t.onTrack },
      info: { main: t.accent },
      text: { primary: t.ink, secondary: t.muted, disabled: t.faint },
      background: { default: t.ground, paper: t.card },
      divider: t.hairline,
    },
    shape: { borderRadius: 8 },
    spacing: 8,
    typography: {
      fontFamily: FAMILY,
      fontSize: 14,
      fontWeightMedium: 600,
      fontWeightBold: 600,
      h1: { fontSize: 22, lineHeight: '30px', fontWeight: 600 },
      h2: { fontSize: 15, lineHeight: '22px', fontWeight: 600 },
      h6: { fontSize: 15, lineHeight: '22px', fontWeight: 600 },
      body1: { fontSize: 14, lineHeight: '20px' },
      body2: { fontSize: 14, lineHeight: '20px' },
      caption: { fontSize: 13, lineHeight: '18px' },
      button: { textTransform: 'none', fontWeight: 600, fontSize: 14, lineHeight: '20px' },
    },
    sidebar: { width: 208, closedWidth: 56 },
    components: { ...controls(t), ...tables(t) },
  };
}
