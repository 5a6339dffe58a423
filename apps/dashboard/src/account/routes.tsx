import { lazy } from 'react';
import { Route } from 'react-router-dom';

const AccountPage = lazy(async () => ({ default: (await import('./AccountPage.tsx')).AccountPage }));

/** One's own account. */
export const accountRoutes = [<Route key="account" path="/account" element={<AccountPage />} />];
