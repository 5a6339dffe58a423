export type Locale = 'vi' | 'en';
export type Scheme = 'light' | 'dark';

/** Keys of react-admin's own store, so that sign-in and desk agree. */
const LOCALE = 'RaStore.locale';
const THEME = 'RaStore.theme';

const read = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');
const write = (key: string, value: unknown): void =>
  value === undefined ? localStorage.removeItem(key) : localStorage.setItem(key, JSON.stringify(value));

export const savedLocale = (): Locale => (read(LOCALE) === 'en' ? 'en' : 'vi');
export const saveLocale = (locale: Locale): void => write(LOCALE, locale);

/** What the person chose; undefined follows the system. */
export function savedScheme(): Scheme | undefined {
  const saved = read(THEME);
  return saved === 'light' || saved === 'dark' ? saved : undefined;
}
export const saveScheme = (scheme: Scheme | undefined): void => write(THEME, scheme);

export const darkSystem = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
export const schemeInForce = (): Scheme => savedScheme() ?? (darkSystem().matches ? 'dark' : 'light');

const SEATED = 'tram.seated';

/** Whether someone left this browser signed in; only then is it worth waiting for the server's word. */
export const wasSeated = (): boolean => read(SEATED) === true;
export const rememberSeat = (seated: boolean): void => write(SEATED, seated || undefined);
