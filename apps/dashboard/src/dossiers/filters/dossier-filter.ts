/** Filters that hold a list of codes. */
export const listKeys = [
  'status',
  'branch',
  'procedure',
  'field',
  'phase',
  'channel',
  'assistance',
  'origin',
  'ward',
  'timing',
] as const;

/** Filters that hold a day, `yyyy-MM-dd`. */
export const dayKeys = [
  'receivedFrom',
  'receivedTo',
  'dueFrom',
  'dueTo',
  'finishedFrom',
  'finishedTo',
] as const;

/** Filters that are on, off or not asked. */
export const flagKeys = ['overdue', 'dueToday', 'paused', 'termOver', 'open'] as const;

export type ListKey = (typeof listKeys)[number];
export type DayKey = (typeof dayKeys)[number];
export type FlagKey = (typeof flagKeys)[number];

/** What the list is asked; the URL says the same, word for word. */
export type DossierFilter = {
  readonly [key in ListKey]?: readonly string[];
} & { readonly [key in DayKey]?: string } & { readonly [key in FlagKey]?: boolean } & {
  readonly search?: string;
};

export const sorts = ['RECEIVED_DESC', 'DUE_ASC', 'UPDATED_DESC', 'CODE_ASC'] as const;
export type Sort = (typeof sorts)[number];

export const pageSizes = [25, 50, 100] as const;

/** One page of one list: the filter, its order and where it begins. */
export interface DossierPlace {
  readonly filter: DossierFilter;
  readonly sort: Sort;
  readonly size: number;
  readonly after?: string;
  readonly before?: string;
}

export const firstPage: DossierPlace = { filter: {}, sort: 'RECEIVED_DESC', size: pageSizes[0] };
