import { useEffect } from 'react';
import { isTyping } from '../list/is-typing.ts';

/** Runs what a key stands for, unless the person is typing or a dialog is open. */
export function useKeys(acts: Readonly<Record<string, (() => void) | undefined>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (!act || isTyping(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
