import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BranchDot } from './BranchDot.tsx';
import { DotName } from './DotName.tsx';
import { MapScale } from './MapScale.tsx';
import { frameAround, type Placed } from './map-projection.ts';

export interface MapBranch extends Placed {
  code: string;
  nameVi: string;
  pilotRole: 'PHASE_1' | 'PHASE_2_CANDIDATE';
  ward: { nameVi: string };
}

interface BranchMapProps {
  branches: readonly MapBranch[];
  marked: string | null;
  onMark: (code: string | null) => void;
  onOpen: (code: string) => void;
}

const width = 560;
const margin = 44;

/** Post offices placed by approximate coordinates; the page's list says the same in words. */
export function BranchMap({ branches, marked, onMark, onOpen }: BranchMapProps) {
  const translate = useTranslate();
  if (branches.length === 0) return null;
  const frame = frameAround(branches, width, margin);
  const lastIsMarked = [...branches].sort((one, other) => weight(one) - weight(other));
  function weight({ code, pilotRole }: MapBranch) {
    return (code === marked ? 2 : 0) + (pilotRole === 'PHASE_1' ? 1 : 0);
  }
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height + 16}`}
        style={{ width: '100%', height: 'auto', display: 'block' }}
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn.
        role="group"
        aria-label={translate('branches.map.title')}
      >
        <MapScale frame={frame} />
        {lastIsMarked.map((branch) => (
          <BranchDot
            key={branch.code}
            branch={branch}
            at={frame.place(branch)}
            doubt={3 * frame.pixelsPerKm}
            marked={branch.code === marked}
            label={`${branch.nameVi}, ${branch.ward.nameVi}`}
            onMark={onMark}
            onOpen={onOpen}
          />
        ))}
        {lastIsMarked
          .filter(({ code, pilotRole }) => code === marked || pilotRole === 'PHASE_1')
          .map((branch) => (
            <DotName
              key={branch.code}
              name={branch.nameVi}
              at={frame.place(branch)}
              width={frame.width}
              strong={branch.code === marked}
            />
          ))}
      </svg>
      <Typography component="figcaption" variant="body2" color="text.secondary">
        {translate('branches.map.caption')}
      </Typography>
    </Box>
  );
}
