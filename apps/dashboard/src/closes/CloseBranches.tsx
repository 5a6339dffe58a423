import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MetricId, PeriodCloseBranchesQuery, PeriodCloseQuery } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useSaid } from '../metrics/use-said.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './Closes.module.css';
import { closeBranchesQuery } from './close-queries.ts';
import { useClosedValue } from './use-closed-value.ts';

type Branch = PeriodCloseBranchesQuery['periodClose']['branches'][number];

const sets = ['K', 'R', 'C', 'P'] as const satisfies readonly MetricId[];

/** The figures of a close by branch: the four sets, and one figure of choice beside them. */
export function CloseBranches({ close }: { close: PeriodCloseQuery['periodClose'] }) {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useClosedValue();
  const [chosen, choose] = useState<MetricId>('M01');
  const asked = useAsk(closeBranchesQuery, { id: close.id, metrics: [...sets, chosen] });
  const t = (key: string) => translate(`closes.${key}`);
  const branches = asked.data?.periodClose.branches;
  const definitions = close.figures.map(({ definition }) => definition);
  const nameOf = (id: MetricId) => {
    const definition = definitions.find((each) => each.id === id);
    return definition ? said(definition.name) : id;
  };
  const choices = definitions.filter(
    ({ id, measure }) => measure !== 'REACH' && !sets.some((set) => set === id),
  );
  const columns = [...sets, chosen];
  return (
    <Panel
      title={t('branches')}
      actions={
        <TextField
          select
          size="small"
          className={styles.narrow}
          label={t('figure')}
          value={chosen}
          onChange={({ target }) => choose(choices.find(({ id }) => id === target.value)?.id ?? chosen)}
        >
          {choices.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {said(name)}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      {branches ? (
        <ListTable
          rows={branches}
          keyOf={({ key }) => key.code ?? '—'}
          columns={[
            { name: translate('metrics.dimension.BRANCH'), cell: ({ key }) => said(key.label) },
            ...columns.map((id) => ({
              name: nameOf(id),
              figure: true,
              cell: ({ figures }: Branch) => {
                const line = figures.find(({ definition }) => definition.id === id);
                return line ? valued(line.definition, line) : t('nought');
              },
            })),
          ]}
        />
      ) : asked.error ? (
        <ErrorState error={asked.error} onRetry={asked.refetch} />
      ) : (
        <Skeleton rows={4} />
      )}
    </Panel>
  );
}
