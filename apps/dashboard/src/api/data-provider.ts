import type { CreateParams, DataProvider, GetListParams, RaRecord, UpdateParams } from 'react-admin';

/** One page of a list, by its cursors; a bounded list has just one. */
export interface ListPage {
  data: RaRecord[];
  total?: number;
  pageInfo?: { hasNextPage: boolean; hasPreviousPage: boolean };
  meta?: unknown;
}

/** What a resource answers to react-admin's lists and forms; it may leave out what it does not have. */
export interface ResourceData {
  list?: (params: GetListParams) => Promise<ListPage>;
  one?: (id: string) => Promise<RaRecord>;
  create?: (params: CreateParams) => Promise<RaRecord>;
  update?: (params: UpdateParams) => Promise<RaRecord>;
}

const absent = (resource: string, act: string) =>
  Promise.reject(new Error(`The resource ${resource} does not answer ${act}.`));

/** A react-admin data provider over the answers of each resource. */
export function dataProviderOver(resources: Record<string, ResourceData>): DataProvider {
  const of = (resource: string): ResourceData => resources[resource] ?? {};
  const one = async (resource: string, id: unknown) =>
    (await of(resource).one?.(String(id))) ?? absent(resource, 'getOne');
  const wrapped = async (record: Promise<RaRecord> | undefined, resource: string, act: string) => ({
    // biome-ignore lint/suspicious/noExplicitAny: react-admin types the record by its caller.
    data: (await (record ?? absent(resource, act))) as any,
  });
  return {
    // biome-ignore lint/suspicious/noExplicitAny: react-admin types the page by its caller.
    getList: (r, params) => (of(r).list?.(params) ?? absent(r, 'getList')) as Promise<any>,
    getOne: (r, { id }) => wrapped(one(r, id), r, 'getOne'),
    getMany: async (r, { ids }) => ({
      // biome-ignore lint/suspicious/noExplicitAny: react-admin types the records by its caller.
      data: (await Promise.all(ids.map((id) => one(r, id)))) as any,
    }),
    getManyReference: (r) => absent(r, 'getManyReference'),
    create: (r, params) => wrapped(of(r).create?.(params as CreateParams), r, 'create'),
    update: (r, params) => wrapped(of(r).update?.(params as UpdateParams), r, 'update'),
    updateMany: (r) => absent(r, 'updateMany'),
    delete: (r) => absent(r, 'delete'),
    deleteMany: (r) => absent(r, 'deleteMany'),
  };
}
