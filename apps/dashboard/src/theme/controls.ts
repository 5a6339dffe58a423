import type { RaThemeOptions } from 'react-admin';
import type { Tokens } from './tokens.ts';

type Components = NonNullable<RaThemeOptions['components']>;

/** Buttons, fields, menus and papers: hairlines instead of shadows. */
export function controls(t: Tokens): Components {
  const hairline = { boxShadow: 'none', border: `1px solid ${t.hairline}` };
  return {
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { ...hairline, borderRadius: 10 } } },
    MuiMenu: { styleOverrides: { paper: { ...hairline, boxShadow: '0 8px 24px rgb(0 0 0 / .12)' } } },
    MuiPopover: { styleOverrides: { paper: { ...hairline, boxShadow: '0 8px 24px rgb(0 0 0 / .12)' } } },
    MuiDialog: { styleOverrides: { paper: { ...hairline, borderRadius: 12 } } },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { borderRadius: 8, minHeight: 34, '&:focus-visible': focus(t) } },
    },
    MuiIconButton: { styleOverrides: { root: { borderRadius: 8, '&:focus-visible': focus(t) } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: t.card },
        notchedOutline: { borderColor: t.edge },
      },
    },
    MuiTooltip: {
      styleOverrides: { tooltip: { fontSize: 13, lineHeight: '18px', background: t.ink, color: t.card } },
    },
    MuiChip: { styleOverrides: { root: { borderRadius: 6 } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
  };
}

const focus = (t: Tokens) => ({ outline: `2px solid ${t.accent}`, outlineOffset: 2 });
