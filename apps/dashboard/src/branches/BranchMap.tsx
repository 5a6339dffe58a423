import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { shortName } from '../ui/short-name.ts';
import { BranchDot } from './BranchDot.tsx';
import { DotName } from './DotName.tsx';
import { MapScale } from './MapScale.tsx';
import { frameAround, type Placed } from './map-projection.ts';
import { nameSpots } from './name-spots.ts';

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

const width = 380;
const margin = 28;

/** Post offices placed by approximate coordinates; the page's list says the same in words. */
export function BranchMap({ branches, marked, onMark, onOpen }: BranchMapProps) {
  const translate = useTranslate();
  if (branches.length === 0) return null;
  const frame = frameAround(branches, width, margin);
  const weight = ({ code, pilotRole }: MapBranch) =>
    (code === marked ? 2 : 0) + (pilotRole === 'PHASE_1' ? 1 : 0);
  const markedLast = [...branches].sort((one, other) => weight(one) - weight(other));
  const named = branches
    .filter(({ code, pilotRole }) => code === marked || pilotRole === 'PHASE_1')
    .map((branch) => ({ code: branch.code, name: shortName(branch.nameVi), ...frame.place(branch) }));
  const spots = nameSpots(named, branches.map(frame.place), width);
  return (
    <Box component="figure" sx={{ m: 0 }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn. */}
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height + 10}`}
        style={{ width: '100%', height: 'auto', display: 'block' }}
        role="group"
        aria-label={translate('branches.map.title')}
      >
        <MapScale frame={frame} />
        {markedLast.map((branch) => (
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
        {named.map(({ code, name }, index) => {
          const spot = spots[index];
          return spot && <DotName key={code} name={name} spot={spot} strong={code === marked} />;
        })}
      </svg>
      <Typography component="figcaption" variant="caption" color="textSecondary">
        {translate('branches.map.caption')}
      </Typography>
    </Box>
  );
}
