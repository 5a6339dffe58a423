import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CalendarPreviewQuery } from '../../api/generated/graphql.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { daysSaid } from './days-said.ts';
import { MoveTable } from './MoveTable.tsx';

type Preview = CalendarPreviewQuery['previewCalendarChange'];

/** Which promises move, by how much, before anything is saved. */
export function CalendarPreview({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const t = (key: string, values?: object) => translate(`calendarEdit.${key}`, values);
  const count = (key: string, n: number) =>
    n > 0 ? t(`effects.${key}`, { smart_count: n, count: number(n) }) : undefined;
  const effects = [
    count('keptAsPrinted', preview.keptAsPrinted),
    count('becomeProvisional', preview.becomeProvisional),
    count('becomeFirm', preview.becomeFirm),
    count('becomeOverdue', preview.becomeOverdue),
    count('ceaseOverdue', preview.ceaseOverdue),
  ].filter((line) => line !== undefined);
  const most = Math.max(1, ...preview.movedBy.map((moved) => moved.count));
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }} aria-live="polite">
      <Typography sx={{ fontWeight: 600, fontSize: 18 }}>
        {preview.moved === 0
          ? t('nothingMoves')
          : t('moves', { smart_count: preview.moved, count: number(preview.moved) })}
      </Typography>
      {preview.movedBy.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 0.5, maxWidth: 520 }}>
          {preview.movedBy.map(({ days, count: n }) => (
            <Box
              component="li"
              key={days}
              sx={{ display: 'grid', gridTemplateColumns: '150px 1fr 64px', gap: 1, alignItems: 'center' }}
            >
              <span>{daysSaid(days, t)}</span>
              <Box sx={{ bgcolor: 'action.hover', borderRadius: 0.5 }}>
                <Box
                  sx={{
                    width: `${(n / most) * 100}%`,
                    height: 10,
                    bgcolor: 'primary.main',
                    borderRadius: 0.5,
                  }}
                />
              </Box>
              <span style={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>{number(n)}</span>
            </Box>
          ))}
        </Box>
      )}
      {effects.map((line) => (
        <Typography key={line}>{line}</Typography>
      ))}
      {preview.moves.length > 0 && (
        <MoveTable
          moves={preview.moves.map(({ dossier, ...move }) => ({ ...move, ...dossier }))}
          caption={
            preview.pageInfo.hasNextPage ? t('firstMoves', { count: preview.moves.length }) : undefined
          }
        />
      )}
    </Box>
  );
}
