import { useQueryClient } from '@tanstack/react-query';
import { useCreate, useUpdate } from 'react-admin';
import type { AnswerOf, InputOf, With } from './record-types.ts';
import type { RefusalText } from './refusal.ts';
import { refusalIn } from './refused.ts';

/** Adds a record: the answer is the record or a refusal, and the screens ask again. */
export function useCreateRecord<Name extends With<'create'>>(resource: Name) {
  const cache = useQueryClient();
  const [create, { isPending }] = useCreate();
  const save = async (data: InputOf<Name, 'create'>): Promise<AnswerOf<Name, 'create'> | RefusalText> => {
    const answer = await create(resource, { data }, { returnPromise: true }).catch(refusalIn);
    await cache.invalidateQueries();
    return answer;
  };
  return { save, saving: isPending };
}

/** Changes a record: the answer is the record as it now stands or a refusal, and the screens ask again. */
export function useUpdateRecord<Name extends With<'update'>>(resource: Name) {
  const cache = useQueryClient();
  const [update, { isPending }] = useUpdate();
  const save = async (
    id: string,
    data: InputOf<Name, 'update'>,
  ): Promise<AnswerOf<Name, 'update'> | RefusalText> => {
    const answer = await update(resource, { id, data }, { returnPromise: true }).catch(refusalIn);
    await cache.invalidateQueries();
    return answer;
  };
  return { save, saving: isPending };
}
