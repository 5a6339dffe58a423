import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { BehindPart, LeftOutReason } from '../api/generated/graphql.ts';
import { behindAt, type Counted, type Line } from './behind-at.ts';

interface FigureDoorProps {
  of: Counted;
  line: Line;
  which: BehindPart;
  leftOut?: LeftOutReason | undefined;
  children: ReactNode;
}

/** What the page of dossiers is told of where it was opened from. */
export interface FromFigure {
  readonly back: string;
}

/** A digit that opens exactly its dossiers, and from there the way back. */
export function FigureDoor({ of, line, which, leftOut, children }: FigureDoorProps) {
  const { pathname, search } = useLocation();
  return (
    <Link
      to={behindAt(of, line, which, leftOut)}
      state={{ back: `${pathname}${search}` } satisfies FromFigure}
    >
      {children}
    </Link>
  );
}
