import { useSeat } from '../api/viewer.ts';
import { type Group, navigation } from './navigation.ts';

/** The navigation this person may use; a group with nothing in it is left out. */
export function useGroups(): Group[] {
  const { permissions, branch } = useSeat().viewer;
  return navigation
    .map((group) => ({
      ...group,
      items: group.items.filter(
        ({ needs, atBranch }) => permissions.includes(needs) && (!atBranch || branch != null),
      ),
    }))
    .filter(({ items }) => items.length > 0);
}
