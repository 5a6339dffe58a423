import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { useRows } from '../api/use-records.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { BranchFilters } from './BranchFilters.tsx';
import { BranchMap } from './BranchMap.tsx';
import { BranchTable } from './BranchTable.tsx';
import { filterBranches, filterOf } from './filter-branches.ts';
import { MapLegend } from './MapLegend.tsx';

/** Every postal point of the pilot: a map and a list that point at each other. */
export function BranchList() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [marked, mark] = useState<string | null>(null);
  const asked = useRows('branches');
  const branches = asked.data ?? [];
  const shown = useMemo(() => filterBranches(branches, filterOf(search)), [branches, search]);
  const first = branches.filter(({ pilotRole }) => pilotRole === 'PHASE_1').length;
  const open = (code: string) => navigate(`/branches/${code}`);
  return (
    <Page
      title={translate('branches.title')}
      lead={asked.data && translate('branches.lead', { first, candidates: branches.length - first })}
      asked={asked}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 368px' },
        }}
      >
        <Box sx={{ order: { xs: 0, lg: 1 }, position: { lg: 'sticky' }, top: 72 }}>
          <Panel>
            <BranchMap branches={shown} marked={marked} onMark={mark} onOpen={open} />
            <MapLegend />
          </Panel>
        </Box>
        <Panel>
          <BranchFilters branches={branches} found={shown.length} />
          {shown.length > 0 ? (
            <BranchTable branches={shown} marked={marked} onMark={mark} />
          ) : (
            <EmptyState
              title={translate('branches.empty.title')}
              text={translate('branches.empty.body')}
              action={
                <Button onClick={() => navigate('/branches')}>{translate('branches.empty.act')}</Button>
              }
            />
          )}
        </Panel>
      </Box>
    </Page>
  );
}
