import type { RaThemeOptions } from 'react-admin';
import type { Tokens } from './tokens.ts';

type Components = NonNullable<RaThemeOptions['components']>;

/** Tables and lists of react-admin: rows of 34 px, hairlines, quiet headings. */
export function tables(t: Tokens): Components {
  const cell = { padding: '6px 8px', height: 34, borderColor: t.hairline, fontSize: 14, lineHeight: '20px' };
  const head = { color: t.muted, fontSize: 13, fontWeight: 600, background: t.card };
  return {
    MuiTable: { defaultProps: { size: 'small' } },
    MuiTableCell: { styleOverrides: { root: cell, head } },
    MuiTableRow: {
      styleOverrides: { root: { '&:hover': { backgroundColor: `${t.accentTint} !important` } } },
    },
    RaDataTable: {
      styleOverrides: {
        root: {
          '& .RaDataTable-headerCell': head,
          '& .RaDataTable-rowCell': cell,
          '& .RaDataTable-rowEven, & .RaDataTable-rowOdd': { backgroundColor: 'transparent' },
        },
      },
    },
    RaList: {
      styleOverrides: {
        root: {
          '& .RaList-content': { boxShadow: 'none', border: `1px solid ${t.hairline}`, borderRadius: 10 },
        },
      },
    },
  };
}
