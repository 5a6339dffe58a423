import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useInSentence } from '../i18n/use-in-sentence.ts';
import { useChoices, useName, useWord } from '../i18n/use-word.ts';
import { BoardColumns } from '../phases/BoardColumns.tsx';
import { BoardTable } from '../phases/BoardTable.ts';
import { useNeverGranted } from '../ui/capabilities/use-never-granted.ts';
import { phaseNumerals } from '../ui/phase-tints.ts';
import type { GrantedPlace } from './grants-of.ts';

interface GrantMatrixProps {
  places: readonly GrantedPlace[];
  procedure: string;
}

/** Acts by places for one procedure; a numeral is the phase that grants the act there. */
export function GrantMatrix({ places, procedure }: GrantMatrixProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const inSentence = useInSentence();
  const actions = useChoices('PilotAction');
  const firstBranch = places.find(({ branch }) => branch)?.branch?.code;
  const never = useNeverGranted(firstBranch, firstBranch && procedure);
  if (places.length === 0)
    return <Typography color="textSecondary">{translate('procedures.show.nowhere')}</Typography>;
  const headingOf = ({ place, branch }: GrantedPlace) => {
    if (!branch) return translate('procedures.show.centre');
    const short = name(branch).replace(/^(Bưu cục|Điểm BĐ-VHX) /, '');
    return place === 'HOME' ? `${short}, ${translate('procedures.show.home')}` : short;
  };
  return (
    <Box sx={{ overflowX: 'auto', position: 'relative' }}>
      <BoardTable columns={places.length}>
        <BoardColumns count={places.length} />
        <thead>
          <tr>
            <th scope="col">{translate('procedures.show.action')}</th>
            {places.map((place) => (
              <th key={place.key} scope="col">
                {headingOf(place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map(({ id, name: label }) => (
            <tr key={id} data-action={id}>
              <th scope="row" title={never.get(id)}>
                <span>
                  {label}
                  {never.has(id) && ` · ${translate('procedures.show.neverGranted')}`}
                </span>
              </th>
              {places.map((place) => {
                const phase = place.grants.get(id);
                const said = phase
                  ? translate('procedures.show.granted', { phase: inSentence(word('PhaseNumber', phase)) })
                  : translate('procedures.show.notGranted');
                return (
                  <td key={place.key} data-phase={phase} title={said} style={{ cursor: 'default' }}>
                    <span>
                      <span aria-hidden>{phase ? phaseNumerals[phase] : '–'}</span>
                      <span className="unseen">{said}</span>
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </BoardTable>
    </Box>
  );
}
