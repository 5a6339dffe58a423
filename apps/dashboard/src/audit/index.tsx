import { lazy } from 'react';

const AuditList = lazy(() => import('./AuditList.tsx').then((screen) => ({ default: screen.AuditList })));

/** The audit log. */
export const audit = { name: 'audit', list: AuditList };
