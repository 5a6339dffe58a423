import Box from '@mui/material/Box';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import { useWord } from '../../i18n/use-word.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ActCard } from './ActCard.tsx';
import { type Reception, type ReceptionAct, receptionActs } from './reception.ts';
import type { Capabilities } from './use-reception-choices.ts';

interface ActChoiceProps {
  readonly reception: Reception;
  readonly change: (part: Partial<Reception>) => void;
  readonly capabilities: Capabilities;
}

/** The two acts of this page, each with what the phase says about it here and now. */
export function ActChoice({ reception, change, capabilities }: ActChoiceProps) {
  const translate = useTranslate();
  const { known, asking, error, of } = capabilities;
  const allowed = receptionActs.filter((act) => of(act)?.allowed);
  const wayOut = of(reception.act)?.allowed === false ? allowed[0] : undefined;
  if (error) return <ErrorState error={error} />;
  return (
    <>
      <RadioGroup
        aria-label={translate('dossiers.receive.act')}
        value={reception.act}
        onChange={(_event, act) => change({ act: act as ReceptionAct })}
        sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {receptionActs.map((act) => (
          <ActCard
            key={act}
            act={act}
            chosen={reception.act === act}
            capability={of(act)}
            wayOut={act === reception.act ? wayOut : undefined}
            onWayOut={(other) => change({ act: other })}
          />
        ))}
      </RadioGroup>
      <Box role="status" sx={{ color: 'text.secondary', mt: 1, minHeight: 20 }}>
        {!known && translate('dossiers.receive.actHint')}
        {asking && translate('dossiers.receive.asking')}
        {known && !asking && <Others capabilities={capabilities} />}
      </Box>
    </>
  );
}

/** What else the post may do at this place, in one line. */
function Others({ capabilities }: Pick<ActChoiceProps, 'capabilities'>) {
  const translate = useTranslate();
  const word = useWord();
  const granted = capabilities.others.filter(({ allowed }) => allowed);
  if (granted.length === 0) return null;
  const list = granted.map(({ action }) => word('PilotAction', action)).join(', ');
  return `${translate('dossiers.receive.others')}: ${list}`;
}
