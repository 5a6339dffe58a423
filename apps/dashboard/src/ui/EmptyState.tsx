import type { ReactNode } from 'react';
import { Notice } from './Notice.tsx';

/** What will be here, why it is empty now, and the next act. */
export function EmptyState(props: { title: string; text: ReactNode; action?: ReactNode }) {
  return <Notice {...props} />;
}
