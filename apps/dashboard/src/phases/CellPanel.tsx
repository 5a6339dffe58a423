import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import type { PhasesPageQuery } from '../api/generated/graphql.ts';
import { Panel } from '../ui/Panel.tsx';
import { CellContent } from './CellContent.tsx';
import type { ChosenCell } from './PhaseBoard.tsx';
import type { Board } from './phase-board.ts';

interface CellPanelProps {
  chosen: ChosenCell | null;
  data: PhasesPageQuery;
  proposed: Board;
  at: string | null;
  onClose: () => void;
}

/** What the chosen cell allows: beside the board on a desk, rising from below in a hand. */
export function CellPanel({ chosen, data, proposed, at, onClose }: CellPanelProps) {
  const translate = useTranslate();
  const narrow = useMediaQuery('(max-width: 1199px)');
  const content = chosen && (
    <CellContent cell={chosen} data={data} proposed={proposed} at={at} onClose={onClose} />
  );
  if (narrow)
    return (
      <Drawer
        anchor="bottom"
        open={chosen !== null}
        onClose={onClose}
        slotProps={{ paper: { sx: { maxHeight: '85vh', borderRadius: '12px 12px 0 0' } } }}
      >
        {content}
      </Drawer>
    );
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 72,
        maxHeight: 'calc(100vh - 88px)',
        overflow: 'auto',
        borderRadius: '10px',
      }}
    >
      {content ?? (
        <Panel title={translate('phases.cell.chooseTitle')}>
          <Typography color="textSecondary">{translate('phases.cell.choose')}</Typography>
        </Panel>
      )}
    </Box>
  );
}
