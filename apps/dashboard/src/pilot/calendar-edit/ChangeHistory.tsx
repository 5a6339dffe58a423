import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CalendarChangesQuery } from '../../api/generated/graphql.ts';
import { useAsk } from '../../api/use-ask.ts';
import { dateOf, dateTimeOf } from '../../i18n/format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ChangeMoves } from './ChangeMoves.tsx';
import { calendarChangesQuery } from './calendar-edit-queries.ts';

type Change = CalendarChangesQuery['calendarChanges']['nodes'][number];

/** Who changed the calendar, when and why, and what it moved. */
export function ChangeHistory() {
  const translate = useTranslate();
  const [walked, walk] = useState<string[]>([]);
  const { data } = useAsk(calendarChangesQuery, { first: 10, after: walked.at(-1) ?? null });
  const page = data?.calendarChanges;
  if (!page || (page.nodes.length === 0 && walked.length === 0)) return null;
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <Panel title={translate('calendarEdit.history')}>
      {page.nodes.map((change) => (
        <ChangeLine key={change.id} change={change} />
      ))}
      {(next || walked.length > 0) && (
        <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
          <Button disabled={walked.length === 0} onClick={() => walk(walked.slice(0, -1))}>
            {translate('audit.newer')}
          </Button>
          <Button disabled={!next} onClick={() => next && walk([...walked, next])}>
            {translate('audit.older')}
          </Button>
        </Box>
      )}
    </Panel>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const [open, show] = useState(false);
  const t = (key: string, values?: object) => translate(`calendarEdit.${key}`, values);
  const kind = (one: Change['days'][number]['from']) => (one ? word('CalendarDayKind', one) : t('plainDay'));
  return (
    <Box
      component="article"
      sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, display: 'grid', gap: 0.5 }}
    >
      <Typography>
        <b>{dateTimeOf(change.recordedAt)}</b> · {change.recordedBy ?? 'Trạm Hồ Sơ'}
      </Typography>
      <Typography>{change.reason}</Typography>
      {change.days.map((day) => (
        <Typography key={day.date} color="textSecondary">
          {dateOf(day.date)} {name(day)}: {t('became', { from: kind(day.from), to: kind(day.to) })}
        </Typography>
      ))}
      {change.coverageEndTo && change.coverageEndFrom && (
        <Typography color="textSecondary">
          {translate('pilot.coverage')}:{' '}
          {t('became', { from: dateOf(change.coverageEndFrom), to: dateOf(change.coverageEndTo) })}
        </Typography>
      )}
      {change.officeHoursChanged && <Typography color="textSecondary">{t('hoursChanged')}</Typography>}
      <Box>
        {change.moved > 0 ? (
          <Button size="small" aria-expanded={open} onClick={() => show(!open)}>
            {t('movedThen', { smart_count: change.moved })}
          </Button>
        ) : (
          <Typography color="textSecondary">{t('nothingMoved')}</Typography>
        )}
      </Box>
      {open && <ChangeMoves id={change.id} />}
    </Box>
  );
}
