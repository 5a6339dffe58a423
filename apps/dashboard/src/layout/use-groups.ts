import { useSeat } from '../api/viewer.ts';
import { type Group, navigation } from './navigation.ts';

/** The navigation this person may use; a group with nothing in it is left out. */
export function useGroups(): Group[] {
  const { permissions } = useSeat().viewer;
  return navigation
    .map((group) => ({ ...group, items: group.items.filter(({ needs }) => permissions.includes(needs)) }))
    .filter(({ items }) => items.length > 0);
}
