import { Navigate } from 'react-router-dom';
import { OverviewPage } from '../overview/OverviewPage.tsx';
import { useGroups } from './use-groups.ts';

/** The morning page, or for whom it is not, the first page they may open. */
export function Home() {
  const first = useGroups()[0]?.items[0];
  return !first || first.to === '/' ? <OverviewPage /> : <Navigate to={first.to} replace />;
}
