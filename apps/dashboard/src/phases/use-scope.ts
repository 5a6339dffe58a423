import { useTranslate } from 'react-admin';

interface Scoped {
  branches: readonly unknown[];
  procedures: readonly unknown[];
  actions: readonly unknown[];
}

/** How wide a setting reaches: its points, or the service centre when it names none, its procedures and acts. */
export function useScope(): (setting: Scoped) => string {
  const translate = useTranslate();
  return ({ branches, procedures, actions }) =>
    translate(branches.length > 0 ? 'phases.scope' : 'phases.scopeCentre', {
      branches: branches.length,
      procedures: procedures.length,
      actions: actions.length,
    });
}
