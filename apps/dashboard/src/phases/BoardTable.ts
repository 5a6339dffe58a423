import { styled } from '@mui/material/styles';
import { phaseTints } from '../ui/phase-tints.ts';

/** The grid's look: head and first column stay in sight, one rule for all cells so that it scrolls well. */
export const BoardTable = styled('table', { shouldForwardProp: (prop) => prop !== 'columns' })<{
  columns: number;
}>(({ theme, columns }) => {
  const tints = phaseTints[theme.palette.mode];
  const paper = theme.palette.background.paper;
  const line = `1px solid ${theme.palette.divider}`;
  return {
    tableLayout: 'fixed',
    width: '100%',
    minWidth: 270 + columns * 62,
    col: { width: 62 },
    'col:first-of-type': { width: 'auto' },
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: 13,
    lineHeight: '18px',
    'th, td': { padding: 0, background: paper },
    'thead th': {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      padding: '6px 3px',
      fontSize: 12,
      fontWeight: 600,
      lineHeight: '16px',
      color: theme.palette.text.secondary,
      borderBottom: line,
      verticalAlign: 'bottom',
    },
    'th:first-of-type': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      padding: '0 12px 0 0',
      textAlign: 'left',
      fontWeight: 400,
    },
    'thead th:first-of-type': { zIndex: 3, fontWeight: 600, padding: '6px 12px 6px 0' },
    'tbody th span': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    'tbody tr[data-field] th': {
      paddingTop: 12,
      paddingBottom: 4,
      fontWeight: 600,
      fontSize: 12,
      color: theme.palette.text.secondary,
    },
    'tbody tr:not([data-field]) > *': { borderBottom: line, height: 34 },
    'tbody tr:not([data-field]):hover th': { color: theme.palette.primary.main },
    'td > span': {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      height: 28,
      margin: '2px',
      borderRadius: 4,
      color: theme.palette.text.secondary,
      fontVariantNumeric: 'tabular-nums',
    },
    td: { cursor: 'pointer', outline: 'none' },
    'td:hover > span': { boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}` },
    'td:focus-visible > span': { boxShadow: `0 0 0 2px ${theme.palette.primary.main}` },
    'td[aria-selected="true"] > span': { boxShadow: `0 0 0 2px ${theme.palette.text.primary}` },
    'td[data-proposed] > span': { outline: `2px solid ${theme.palette.warning.main}`, outlineOffset: -2 },
    'tbody th[data-row]': { cursor: 'pointer', outline: 'none' },
    'tbody th[data-row]:focus-visible > span, tbody th[aria-selected="true"] > span': {
      color: theme.palette.primary.main,
      textDecoration: 'underline',
      textUnderlineOffset: 3,
    },
    'th i': {
      display: 'inline-block',
      width: 9,
      height: 9,
      marginRight: 8,
      borderRadius: '50%',
      border: `1.5px dotted ${theme.palette.text.secondary}`,
    },
    'th[data-verdict="ELIGIBLE"] i': {
      border: `5px solid ${theme.palette.success.main}`,
    },
    'th[data-verdict="NOT_ELIGIBLE"] i': { border: `1.5px solid ${theme.palette.error.main}` },
    'td[data-coming] > span': { outline: `2px dashed ${theme.palette.warning.main}`, outlineOffset: -2 },
    ...Object.fromEntries(
      Object.entries(tints).map(([phase, { ground, text }]) => [
        `td[data-phase="${phase}"] > span`,
        { background: ground, color: text, fontWeight: 600 },
      ]),
    ),
    [theme.breakpoints.down('sm')]: {
      minWidth: 140 + columns * 54,
      col: { width: 54 },
      'tbody th span': {
        whiteSpace: 'normal',
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
      },
      'tbody tr:not([data-field]) > *': { height: 48 },
      'td > span': { height: 44 },
    },
    '@media print': { 'th, td': { position: 'static' } },
  };
});
