import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { ProcedureRecordFragment } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useUpdateRecord } from '../api/use-write.ts';
import { useName } from '../i18n/use-word.ts';
import { dayInCity } from '../ui/day-in-city.ts';
import { Panel } from '../ui/Panel.tsx';
import { ProcedureFields } from './ProcedureFields.tsx';
import { ProcedurePreview } from './ProcedurePreview.tsx';
import { type PaperDraft, paperInput, papersOf, requiredIn } from './paper-draft.ts';
import { draftOf, inputOf } from './procedure-draft.ts';

interface ProcedureFormProps {
  procedure: ProcedureRecordFragment;
  now: string;
  reread: () => Promise<ProcedureRecordFragment>;
}

/** Two steps: write, then look at the difference and save. A save that crossed another is compared anew. */
export function ProcedureForm({ procedure, now, reread }: ProcedureFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const name = useName();
  const { save: revise, saving } = useUpdateRecord('procedures');
  const [seen, see] = useState(procedure);
  const [draft, write] = useState(() => draftOf(procedure, dayInCity(now)));
  const [papers, list] = useState<readonly PaperDraft[]>(() => papersOf(procedure));
  const [looking, look] = useState(false);
  const [refusal, refuse] = useState<RefusalText>();

  const save = async () => {
    refuse(undefined);
    const given = papers.length > 0 || seen.papers.length > 0;
    const asked = {
      code: seen.code,
      seenVersion: seen.version,
      papers: given ? papers.map(paperInput) : undefined,
    };
    const answer = await revise(seen.code, inputOf(asked, draft));
    if (isRefusal(answer)) {
      if (answer.__typename === 'StaleVersion') see(await reread());
      return refuse(answer);
    }
    notify('procedures.edit.saved', { type: 'success', messageArgs: { name: name(procedure) } });
    navigate(`/procedures/${seen.code}`);
  };

  const listAnew = (papersNow: readonly PaperDraft[]) => {
    list(papersNow);
    write({ ...draft, documentCount: String(requiredIn(papersNow)) });
  };

  return (
    <Panel title={looking ? translate('procedures.edit.difference', { version: seen.version }) : undefined}>
      {looking ? (
        <ProcedurePreview
          before={seen}
          draft={draft}
          papers={papers}
          refusal={refusal}
          saving={saving}
          onBack={() => look(false)}
          onSave={() => void save()}
        />
      ) : (
        <ProcedureFields
          draft={draft}
          onChange={write}
          papers={papers}
          inForce={papersOf(seen)}
          onPapers={listAnew}
          code={seen.code}
          onDone={() => look(true)}
          back={`/procedures/${seen.code}`}
        />
      )}
    </Panel>
  );
}
