import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a command of this Node prints; its failure is thrown with all that it said. */
export async function outputOf(
  words: string[],
  where: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  const { stdout } = await run(process.execPath, words, { ...where, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}
