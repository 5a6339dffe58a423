import Box from '@mui/material/Box';
import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { EligibilityVerdict, PhasesPageQuery } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { useName } from '../i18n/use-word.ts';
import { Panel } from '../ui/Panel.tsx';
import { useSearchFilter } from '../ui/use-search-filter.ts';
import { BoardControls } from './BoardControls.tsx';
import { boardFields } from './board-fields.ts';
import { CellPanel } from './CellPanel.tsx';
import { verdictsQuery } from './evidence/evidence-queries.ts';
import { FallenNote } from './evidence/FallenNote.tsx';
import { type ChosenCell, PhaseBoard } from './PhaseBoard.tsx';
import { boardOf } from './phase-board.ts';
import { openProposalsQuery } from './proposals/proposal-queries.ts';
import { comingSetting } from './setting-state.ts';
import { useBoardColumns } from './use-board-columns.ts';

/** The board, its controls, and what the chosen cell allows. */
export function BoardPanel({ data }: { data: PhasesPageQuery }) {
  const translate = useTranslate();
  const name = useName();
  const [view, change] = useSearchFilter(['at', 'place', 'candidates']);
  const [chosen, choose] = useState<ChosenCell | null>(null);
  const { phases, branches, procedures, pilot } = data;
  const moment = view.at ? `${view.at}T12:00:00+07:00` : pilot.now;
  const place = view.place === 'HOME' ? 'HOME' : 'BRANCH';
  const fields = useMemo(() => boardFields(procedures, name), [procedures, name]);
  const columns = useBoardColumns(branches, phases, place, view.candidates === 'all');
  const board = useMemo(() => boardOf(phases.flatMap(({ inForce }) => inForce ?? [])), [phases]);
  const coming = useMemo(
    () => boardOf(phases.flatMap(({ versions }) => comingSetting(versions, moment) ?? [])),
    [phases, moment],
  );
  const mayRead = useMay('READ_EVIDENCE');
  const proposals = useAsk(openProposalsQuery, {}, { enabled: mayRead }).data?.openPhaseProposals;
  const proposed = useMemo(
    () => boardOf(proposals?.filter(({ state }) => state === 'OPEN') ?? []),
    [proposals],
  );
  const judged = useAsk(verdictsQuery, { at: view.at ? moment : null }, { enabled: mayRead }).data;
  const verdicts = useMemo(
    () =>
      new Map<string, EligibilityVerdict>(
        judged?.eligibilityBoard.flatMap(({ procedure, verdict }) =>
          procedure ? [[procedure.code, verdict] as const] : [],
        ),
      ),
    [judged],
  );
  const open = useCallback((cell: ChosenCell) => choose(cell), []);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
      }}
    >
      <Panel title={translate('phases.board.title')} lead={translate('phases.board.lead')}>
        <BoardControls
          view={view}
          onChange={change}
          candidates={branches.filter(({ pilotRole }) => pilotRole !== 'PHASE_1').length}
          now={pilot.now}
        />
        <FallenNote board={board} verdicts={verdicts} procedures={procedures} />
        <PhaseBoard
          fields={fields}
          columns={columns}
          board={board}
          coming={coming}
          proposed={proposed}
          verdicts={verdicts}
          chosen={chosen}
          onChoose={open}
        />
      </Panel>
      <CellPanel
        chosen={chosen}
        data={data}
        proposed={proposed}
        at={view.at ? moment : null}
        onClose={() => choose(null)}
      />
    </Box>
  );
}
