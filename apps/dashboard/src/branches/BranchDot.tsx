import { useTheme } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import type { MapBranch } from './BranchMap.tsx';

interface BranchDotProps {
  branch: MapBranch;
  at: { x: number; y: number };
  /** Radius on the drawing of the three kilometres by which the place may be wrong. */
  doubt: number;
  marked: boolean;
  label: string;
  onMark: (code: string | null) => void;
  onOpen: (code: string) => void;
}

const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
};

/** One post office: filled when phase I names it, an outline while it is a candidate. */
export function BranchDot({ branch, at, doubt, marked, label, onMark, onOpen }: BranchDotProps) {
  const { palette } = useTheme();
  const first = branch.pilotRole === 'PHASE_1';
  const open = () => onOpen(branch.code);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a link of HTML cannot stand inside a drawing.
    <g
      role="link"
      tabIndex={0}
      aria-label={label}
      data-code={branch.code}
      style={{ cursor: 'pointer', outline: 'none' }}
      onMouseEnter={() => onMark(branch.code)}
      onMouseLeave={() => onMark(null)}
      onFocus={() => onMark(branch.code)}
      onBlur={() => onMark(null)}
      onClick={open}
      onKeyDown={onEnter(open)}
    >
      <title>{label}</title>
      {marked && (
        <circle
          cx={at.x}
          cy={at.y}
          r={doubt}
          fill={palette.primary.main}
          fillOpacity={0.08}
          stroke={palette.primary.main}
          strokeDasharray="4 4"
          pointerEvents="none"
        />
      )}
      <circle cx={at.x} cy={at.y} r={11} fill="transparent" />
      <circle
        cx={at.x}
        cy={at.y}
        r={marked ? 7 : 5}
        fill={first ? palette.primary.main : palette.background.paper}
        stroke={marked ? palette.text.primary : palette.primary.main}
        strokeWidth={2}
      />
    </g>
  );
}
