import { Offline } from '../api/fault.ts';

export const longestMegabytes = 64;

/** Why a file is not even sent. */
export type Unfit = 'tooLarge' | 'wrongKind';

export function unfit({ name, size }: Pick<File, 'name' | 'size'>): Unfit | undefined {
  if (!/\.(csv|xlsx)$/i.test(name)) return 'wrongKind';
  return size > longestMegabytes * 1024 * 1024 ? 'tooLarge' : undefined;
}

/** Streams the file to the server and gives back the ticket that names it. */
export async function uploadRegister(file: File): Promise<string> {
  const headers = { 'x-requested-with': 'tram-ho-so', 'content-type': 'application/octet-stream' };
  const sent = await fetch('/api/register-files', { method: 'POST', headers, body: file }).catch(
    () => undefined,
  );
  if (!sent?.ok) throw new Offline();
  const { upload } = (await sent.json()) as { upload: string };
  return upload;
}
