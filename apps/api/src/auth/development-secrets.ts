import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a production operator would set by hand. */
export interface DevelopmentSecrets {
  readonly authSecret: string;
  readonly samplePassword: string;
  /** `ths_<8>_<43>` */
  readonly samplePartnerKey: string;
}

/** Made once, random, and kept in the data folder; the repository holds no secret. */
export function developmentSecrets(dataDir: string): DevelopmentSecrets {
  const path = join(dataDir, 'development-secrets.json');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(path, JSON.stringify(fresh(), null, 2), { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    const exists = fault instanceof Error && 'code' in fault && fault.code === 'EEXIST';
    if (!exists) throw fault;
  }
  return JSON.parse(readFileSync(path, 'utf8')) as DevelopmentSecrets;
}

function fresh(): DevelopmentSecrets {
  return {
    authSecret: randomBytes(32).toString('base64url'),
    samplePassword: `ha-long-${randomBytes(6).toString('hex')}`,
    samplePartnerKey: `ths_${randomBytes(4).toString('hex')}_${randomBytes(32).toString('base64url')}`,
  };
}
