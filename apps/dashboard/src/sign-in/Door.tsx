import { lazy, Suspense, useEffect, useState } from 'react';
import { isSignedIn } from '../api/session.ts';
import { SignIn } from './SignIn.tsx';

const loadDesk = () => import('../App.tsx').then(({ App }) => ({ default: App }));
const Desk = lazy(loadDesk);

type Seat = 'asking' | 'outside' | 'expired' | 'seated';

/** Shows the small sign-in page or, to whom the server knows, the desk; the address stays as asked. */
export function Door() {
  const [seat, setSeat] = useState<Seat>('asking');
  useEffect(() => {
    void isSignedIn().then((known) => setSeat(known ? 'seated' : 'outside'));
  }, []);
  if (seat === 'asking') return null;
  if (seat !== 'seated')
    return (
      <SignIn
        expired={seat === 'expired'}
        onEnter={() => void loadDesk()}
        onSignedIn={() => setSeat('seated')}
      />
    );
  return (
    <Suspense fallback={null}>
      <Desk onLeave={(why) => setSeat(why === 'left' ? 'outside' : 'expired')} />
    </Suspense>
  );
}
