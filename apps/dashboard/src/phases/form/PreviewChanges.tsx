import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PhaseSettingPreviewQuery } from '../../api/generated/graphql.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { MovedList } from './MovedList.tsx';

type Preview = Extract<
  PhaseSettingPreviewQuery['phaseSettingPreview'],
  { __typename: 'PhaseSettingPreview' }
>;

/** The change in sentences, then one by one. */
export function PreviewChanges({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  const name = useName();
  const word = useWord();
  const { locale } = useFormat();
  const sentences = locale === 'en' ? preview.sentencesEn : preview.sentences;
  const t = (key: string) => translate(`phases.${key}`);
  return (
    <>
      <Typography variant="h2" component="h2">
        {preview.from
          ? translate('phases.edit.changes', { version: preview.from.version })
          : t('edit.fromNothing')}
      </Typography>
      {preview.changesNothing && <Typography>{t('edit.nothing')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      <MovedList
        label={t('setting.places')}
        added={preview.placesAdded.map((place) => word('PlaceKind', place))}
        removed={preview.placesRemoved.map((place) => word('PlaceKind', place))}
      />
      <MovedList
        label={t('setting.actions')}
        added={preview.actionsAdded.map((action) => word('PilotAction', action))}
        removed={preview.actionsRemoved.map((action) => word('PilotAction', action))}
      />
      <MovedList
        label={t('setting.branches')}
        added={preview.branchesAdded.map(name)}
        removed={preview.branchesRemoved.map(name)}
      />
      <MovedList
        label={t('setting.procedures')}
        added={preview.proceduresAdded.map(name)}
        removed={preview.proceduresRemoved.map(name)}
      />
    </>
  );
}
