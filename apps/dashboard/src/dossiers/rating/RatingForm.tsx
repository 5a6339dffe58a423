import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask } from '../../api/ask.ts';
import type { RatingScore } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useChoices } from '../../i18n/use-word.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { rateDossier } from './rating-queries.ts';

/** Five steps and a comment in the citizen's words. */
export function RatingForm({ dossier }: { readonly dossier: string }) {
  const translate = useTranslate();
  const cache = useQueryClient();
  const scores = useChoices('RatingScore');
  const [score, setScore] = useState<RatingScore>();
  const [comment, setComment] = useState('');
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useMutation({
    mutationFn: (chosen: RatingScore) =>
      ask(rateDossier, { input: { dossier, score: chosen, ...(comment.trim() ? { comment } : {}) } }),
    onSuccess: ({ rateDossier: answer }) =>
      isRefusal(answer) ? setRefusal(answer) : cache.invalidateQueries(),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (score) act.mutate(score);
  };
  const t = (key: string) => translate(`dossiers.rating.${key}`);
  return (
    <Box component="form" noValidate onSubmit={onSubmit} sx={{ display: 'grid', gap: 1.5 }}>
      <RadioGroup
        aria-label={t('score')}
        value={score ?? ''}
        onChange={(_event, chosen) => setScore(chosen as RatingScore)}
      >
        {scores.map(({ id, name }) => (
          <FormControlLabel
            key={id}
            value={id}
            label={name}
            control={<Radio size="small" />}
            sx={{ minHeight: { xs: 44, md: 34 } }}
          />
        ))}
      </RadioGroup>
      <TextField
        multiline
        minRows={2}
        fullWidth
        label={t('comment')}
        helperText={t('commentHint')}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      {refusal && <RefusalNote refusal={refusal} />}
      {act.isError && <p role="alert">{translate('dossiers.steps.failed')}</p>}
      <Button
        type="submit"
        variant="outlined"
        disabled={!score || act.isPending}
        sx={{ justifySelf: 'start', minHeight: { xs: 48, md: 40 } }}
      >
        {t('send')}
      </Button>
    </Box>
  );
}
