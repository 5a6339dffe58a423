import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ShipmentList = lazy(async () => ({ default: (await import('./ShipmentList.tsx')).ShipmentList }));
const ShipmentShow = lazy(async () => ({ default: (await import('./ShipmentShow.tsx')).ShipmentShow }));
const BatchList = lazy(async () => ({ default: (await import('./BatchList.tsx')).BatchList }));
const BatchShow = lazy(async () => ({ default: (await import('./BatchShow.tsx')).BatchShow }));

/** Where parcels and handover batches live. */
export const custodyRoutes = [
  <Route key="shipments" path="/shipments" element={<ShipmentList />} />,
  <Route key="shipment" path="/shipments/:code" element={<ShipmentShow />} />,
  <Route key="batches" path="/batches" element={<BatchList />} />,
  <Route key="batch" path="/batches/:id" element={<BatchShow />} />,
];
