import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import { type GetListParams, type GetListResult, type RaRecord, useGetList, useGetOne } from 'react-admin';
import type { RecordOf, RowOf, With } from './record-types.ts';

type Rows<Row> = UseQueryResult<Row[]> & Pick<GetListResult, 'total' | 'pageInfo' | 'meta'>;

/** The list of a resource. Its `meta` keeps react-admin from taking a row for the whole record. */
export function useRows<Name extends With<'list'>>(
  resource: Name,
  { meta, ...asked }: GetListParams = {},
  { enabled = true }: { enabled?: boolean } = {},
): Rows<RowOf<Name>> {
  const params = { ...asked, meta: { ...meta, rows: true } };
  return useGetList<RowOf<Name> & RaRecord>(resource, params, { enabled, placeholderData: keepPreviousData });
}

/** One record of a resource; the one before stays on the screen until it is here. */
export function useRecord<Name extends With<'one'>>(
  resource: Name,
  id: (RecordOf<Name> & RaRecord)['id'],
  { enabled = true }: { enabled?: boolean } = {},
): UseQueryResult<RecordOf<Name>> {
  return useGetOne<RecordOf<Name> & RaRecord>(
    resource,
    { id },
    { enabled, placeholderData: keepPreviousData },
  );
}
