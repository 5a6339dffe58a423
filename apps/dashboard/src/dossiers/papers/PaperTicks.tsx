import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useName } from '../../i18n/use-word.ts';
import { Ticks } from '../../ui/choice/Ticks.tsx';

export interface ListedPaper {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly required: boolean;
}

interface PaperTicksProps {
  readonly title: string;
  readonly papers: readonly ListedPaper[];
  readonly ticked: readonly string[];
  readonly onTick: (codes: readonly string[]) => void;
  /** At reception the required ones are ticked at once; a request for papers names each on its own. */
  readonly allAtOnce?: boolean;
}

/** The papers of a procedure, ticked one by one or all that are required at once. */
export function PaperTicks({ title, papers, ticked, onTick, allAtOnce = false }: PaperTicksProps) {
  const translate = useTranslate();
  const name = useName();
  const required = papers.filter((paper) => paper.required).map(({ code }) => code);
  const options = papers.map((paper) => ({
    id: paper.code,
    name: name(paper),
    note: paper.required ? undefined : translate('dossiers.papers.optional'),
  }));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend style={{ padding: 0, color: 'var(--muted)' }}>{title}</legend>
      {allAtOnce && required.length > 1 && (
        <Button
          variant="outlined"
          sx={{ mt: 1, minHeight: { xs: 44, sm: 34 } }}
          onClick={() => onTick([...new Set([...ticked, ...required])])}
        >
          {translate('dossiers.papers.tickRequired', { smart_count: required.length })}
        </Button>
      )}
      <Ticks options={options} chosen={ticked} onChange={onTick} columns={1} />
    </fieldset>
  );
}
