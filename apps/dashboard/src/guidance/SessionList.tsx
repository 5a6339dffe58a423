import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { DateText } from '../ui/DateText.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { PageBody } from '../ui/PageBody.tsx';
import { Panel } from '../ui/Panel.tsx';
import { filterOf, type GuidancePlace, guidanceAt } from './guidance-place.ts';
import { guidanceSessionsQuery } from './guidance-queries.ts';

/** The sessions of a place, newest first; nobody in them has a name. */
export function SessionList({ place }: { place: GuidancePlace }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const [walked, walk] = useState<string[]>([]);
  const asked = useAsk(guidanceSessionsQuery, { filter: filterOf(place), after: walked.at(-1) ?? null });
  const page = asked.data?.guidanceSessions;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const t = (key: string, values?: object) => translate(`guidance.${key}`, values);
  const narrowed = place.outcome ?? place.procedure ?? place.paper;
  return (
    <Panel
      title={t('sessions.title')}
      lead={
        narrowed
          ? t('sessions.narrowed', { code: place.paper ?? place.procedure ?? '' }).trim()
          : t('sessions.lead')
      }
      actions={
        narrowed ? (
          <Button component={Link} to={guidanceAt({ from: place.from, to: place.to })}>
            {t('sessions.all')}
          </Button>
        ) : undefined
      }
    >
      <PageBody asked={asked} missing={undefined}>
        {page && page.nodes.length === 0 && <EmptyState title={t('empty.title')} text={t('empty.text')} />}
        {page && page.nodes.length > 0 && (
          <ListTable
            rows={page.nodes}
            keyOf={({ id }) => id}
            columns={[
              {
                name: t('columns.started'),
                short: true,
                cell: ({ startedAt }) => <DateText at={startedAt} withTime />,
              },
              {
                name: t('columns.place'),
                cell: ({ branch, place: where }) => (branch ? name(branch) : word('PlaceKind', where)),
              },
              { name: t('columns.procedure'), cell: ({ procedure }) => name(procedure) },
              {
                name: t('columns.minutes'),
                figure: true,
                cell: ({ minutes }) => t('minutes', { n: minutes }),
              },
              {
                name: t('columns.outcome'),
                cell: ({ outcome }) => (outcome ? word('GuidanceOutcome', outcome) : t('running')),
              },
              {
                name: t('columns.detail'),
                cell: ({ dossier, missing }) =>
                  dossier ? (
                    <Link to={`/dossiers/${dossier.id}`}>{dossier.code}</Link>
                  ) : (
                    missing.map(name).join('; ') || '–'
                  ),
              },
            ]}
          />
        )}
        <nav aria-label={t('sessions.title')}>
          <Button disabled={walked.length === 0} onClick={() => walk(walked.slice(0, -1))}>
            {t('newer')}
          </Button>
          <Button disabled={!next} onClick={() => next && walk([...walked, next])}>
            {t('older')}
          </Button>
        </nav>
      </PageBody>
    </Panel>
  );
}
