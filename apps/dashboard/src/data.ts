import type { ResourceData } from './api/data-provider.ts';

/** What each resource answers to react-admin's lists and forms; a resource with data has its line here. */
export const data: Record<string, ResourceData> = {};
