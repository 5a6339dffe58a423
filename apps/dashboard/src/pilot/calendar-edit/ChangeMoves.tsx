import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../api/use-ask.ts';
import { calendarMovesQuery } from './calendar-edit-queries.ts';
import { MoveTable } from './MoveTable.tsx';

/** The promises that one edit moved, read when somebody asks for them. */
export function ChangeMoves({ id }: { id: string }) {
  const translate = useTranslate();
  const [after, turn] = useState<string | null>(null);
  const { data } = useAsk(calendarMovesQuery, { id, after });
  const page = data?.calendarChange?.moves;
  if (!page) return null;
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <>
      <MoveTable moves={page.nodes.map(({ dossierId, ...move }) => ({ ...move, id: dossierId }))} />
      {next && <Button onClick={() => turn(next)}>{translate('calendarEdit.moreMoves')}</Button>}
    </>
  );
}
