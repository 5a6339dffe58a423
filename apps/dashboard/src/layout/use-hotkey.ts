import { useEffect, useRef } from 'react';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

const matches = (event: KeyboardEvent, key: string): boolean => {
  const held = event.ctrlKey || event.metaKey;
  if (key.startsWith('mod+')) return held && event.key.toLowerCase() === key.slice(4);
  return !held && !event.altKey && event.key === key && !typing(event.target);
};

/** Answers a key: `?`, `j`, `mod+k`. A plain key stays a letter while someone types. */
export function useHotkey(key: string, act: (event: KeyboardEvent) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !matches(event, key)) return;
      event.preventDefault();
      latest.current(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key]);
}
