import { useTheme } from '@mui/material/styles';
import { useLayoutEffect } from 'react';
import { wear } from '../theme/tokens.ts';

/** Keeps the CSS colours in step with react-admin's theme. */
export function useWornTheme(): void {
  const { mode } = useTheme().palette;
  useLayoutEffect(() => wear(mode), [mode]);
}
