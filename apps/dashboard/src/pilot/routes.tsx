import { lazy } from 'react';
import { Route } from 'react-router';

const PilotPage = lazy(() => import('./PilotPage.tsx').then((screen) => ({ default: screen.PilotPage })));
const CalendarPage = lazy(() =>
  import('./CalendarPage.tsx').then((screen) => ({ default: screen.CalendarPage })),
);

/** The pilot's settings and its working calendar. */
export const pilotRoutes = [
  <Route key="pilot" path="/pilot" element={<PilotPage />} />,
  <Route key="calendar" path="/calendar" element={<CalendarPage />} />,
];
