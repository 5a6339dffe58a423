import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import type { ImportFiguresFragment } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { importRegister } from './import-queries.ts';
import { type Unfit, unfit, uploadRegister } from './upload-register.ts';

export type ImportFigures = ImportFiguresFragment;
type Sent = { readonly fileName: string; readonly upload: string };

/** Where an import stands; each stage holds what the screen says about it. */
export type ImportStage =
  | {
      readonly at: 'choosing';
      readonly unfit?: Unfit;
      readonly refusal?: RefusalText;
      readonly failed?: boolean;
    }
  | { readonly at: 'uploading' | 'reading' | 'taking'; readonly fileName: string }
  | { readonly at: 'read'; readonly sent: Sent; readonly figures: ImportFigures; readonly failed?: boolean }
  | { readonly at: 'taken'; readonly figures: ImportFigures };

/** Send, read on trial, then take: nothing is taken that was not read first. */
export function useImport() {
  const cache = useQueryClient();
  const [stage, setStage] = useState<ImportStage>({ at: 'choosing' });

  const read = async (sent: Sent, dryRun: boolean) => {
    const { importRegister: answer } = await ask(importRegister, { input: { ...sent, dryRun } });
    await cache.invalidateQueries();
    return answer;
  };

  const choose = async (file: File) => {
    const why = unfit(file);
    if (why) return setStage({ at: 'choosing', unfit: why });
    const fileName = file.name;
    try {
      setStage({ at: 'uploading', fileName });
      const sent = { fileName, upload: await uploadRegister(file) };
      setStage({ at: 'reading', fileName });
      const answer = await read(sent, true);
      if (isRefusal(answer)) setStage({ at: 'choosing', refusal: answer });
      else setStage({ at: 'read', sent, figures: answer as ImportFigures });
    } catch {
      // A session that ended is noticed by the queries.
      void cache.invalidateQueries();
      setStage({ at: 'choosing', failed: true });
    }
  };

  const take = async () => {
    if (stage.at !== 'read') return;
    const { sent } = stage;
    try {
      setStage({ at: 'taking', fileName: sent.fileName });
      const answer = await read(sent, false);
      if (isRefusal(answer)) setStage({ at: 'choosing', refusal: answer });
      else setStage({ at: 'taken', figures: answer as ImportFigures });
    } catch {
      setStage({ ...stage, failed: true });
    }
  };

  return { stage, choose, take, restart: () => setStage({ at: 'choosing' }) };
}
