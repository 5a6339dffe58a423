import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { advanceDossier } from '../dossier-queries.ts';
import type { NextStep, ShownDossier } from './next-step.ts';
import { type StepDraft, stepInput } from './step-draft.ts';

/** A step on the dossier as it was seen when the dialog opened; only asking for it brings the newer one. */
export function useStep(latest: ShownDossier, kind: NextStep['kind'], onDone: () => void) {
  const cache = useQueryClient();
  const [seen, setSeen] = useState<ShownDossier | undefined>(latest);
  const [refusal, setRefusal] = useState<RefusalText>();
  const dossier = seen ?? latest;
  const step = dossier.nextSteps.find((next) => next.kind === kind);
  const asks = step?.asks ?? null;
  const act = useMutation({
    mutationFn: (draft: StepDraft) =>
      ask(advanceDossier, { input: stepInput(dossier, { kind, asks }, draft) }),
  });
  const take = async (draft: StepDraft) => {
    setRefusal(undefined);
    const { advanceDossier: answer } = await act.mutateAsync(draft);
    if (isRefusal(answer)) return setRefusal(answer);
    await cache.invalidateQueries();
    onDone();
  };
  const reload = async () => {
    await cache.invalidateQueries();
    setRefusal(undefined);
    setSeen(undefined);
  };
  return {
    dossier,
    step,
    refusal,
    take,
    reload,
    reloaded: !seen,
    sending: act.isPending,
    failed: act.isError,
  };
}
