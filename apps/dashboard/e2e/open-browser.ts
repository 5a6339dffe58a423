import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import shipped, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The machine's own Chromium if it has one, else the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  const own = systemBrowsers.find((path) => existsSync(path));
  // Chromium refuses its own sandbox when root starts it.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ args, ...(own ? { executablePath: own } : await shippedBrowser()) });
}

/** It brings the libraries and fonts that a bare machine lacks. */
async function shippedBrowser(): Promise<LaunchOptions> {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const executablePath = await shipped.executablePath();
  await inflate(join(packed, 'al2023.tar.br'));
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  };
  return { executablePath, env };
}
