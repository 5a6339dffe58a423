import useMediaQuery from '@mui/material/useMediaQuery';
import { Navigate, useNavigationType } from 'react-router-dom';
import { OverviewPage } from '../overview/OverviewPage.tsx';
import { useGroups } from './use-groups.ts';

/** The morning page, or for whom it is not, the first page they may open. Who comes in with a phone at a branch stands at the desk. */
export function Home() {
  const items = useGroups().flatMap((group) => group.items);
  const inHand = useMediaQuery('(max-width: 599px)', { noSsr: true });
  const comesIn = useNavigationType() === 'POP';
  const desk = inHand && comesIn ? items.find(({ key }) => key === 'desk') : undefined;
  const [first] = items;
  const to = desk?.to ?? first?.to ?? '/';
  return to === '/' ? <OverviewPage /> : <Navigate to={to} replace />;
}
