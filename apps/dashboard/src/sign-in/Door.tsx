import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { isSignedIn } from '../api/session.ts';
import { rememberSeat, wasSeated } from '../preferences.ts';
import { SignIn } from './SignIn.tsx';

const loadDesk = () => import('../App.tsx').then(({ App }) => ({ default: App }));
const Desk = lazy(loadDesk);

type Seat = 'asking' | 'outside' | 'expired' | 'seated';

/** Shows the small sign-in page or, to whom the server knows, the desk; the address stays as asked. */
export function Door() {
  const [seat, setSeat] = useState<Seat>(() => (wasSeated() ? 'asking' : 'outside'));
  const sit = useCallback(() => {
    rememberSeat(true);
    setSeat('seated');
  }, []);
  const leave = useCallback((why: 'left' | 'expired') => {
    rememberSeat(false);
    setSeat(why === 'left' ? 'outside' : 'expired');
  }, []);
  useEffect(() => {
    if (wasSeated()) void loadDesk();
    void isSignedIn().then((known) => {
      if (known) sit();
      else if (wasSeated()) leave('expired');
    });
  }, [sit, leave]);
  if (seat === 'asking') return null;
  if (seat !== 'seated')
    return <SignIn expired={seat === 'expired'} onEnter={() => void loadDesk()} onSignedIn={sit} />;
  return (
    <Suspense fallback={null}>
      <Desk onLeave={leave} />
    </Suspense>
  );
}
