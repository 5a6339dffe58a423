import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useRows } from '../api/use-records.ts';
import { Panel } from '../ui/Panel.tsx';
import { BranchMap } from './BranchMap.tsx';

/** Where the point lies among the others; pointing at another one names it. */
export function BranchPlace({ code }: { code: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [pointed, point] = useState<string | null>(null);
  const branches = useRows('branches').data ?? [];
  return (
    <Panel title={translate('branches.show.here')}>
      <BranchMap
        branches={branches}
        marked={pointed ?? code}
        onMark={point}
        onOpen={(other) => navigate(`/branches/${other}`)}
      />
    </Panel>
  );
}
