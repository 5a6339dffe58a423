import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { BadConfig, readConfig } from './config.ts';

const strong = () => randomBytes(32).toString('base64');
const good = () => ({
  NODE_ENV: 'production',
  AUTH_SECRET: strong(),
  PERSONAL_KEY: strong(),
  DATABASE_URL: 'postgresql://tram@db/tram',
  PUBLIC_URL: 'https://hoso.halong.vn',
});

test('a checkout starts without a setting', () => {
  const config = readConfig({}, '/srv/tram');
  expect(config).toMatchObject({
    production: false,
    port: 4000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:4000',
    dataDir: '/srv/tram/.data',
  });
  expect(config.origins).toEqual(['http://localhost:4000', 'http://127.0.0.1:4000']);
});

test('production starts with everything set', () => {
  expect(readConfig(good(), '/srv')).toMatchObject({ production: true, origins: ['https://hoso.halong.vn'] });
});

test.each([
  ['AUTH_SECRET', undefined],
  ['AUTH_SECRET', 'short'],
  ['AUTH_SECRET', 'a'.repeat(40)],
  ['AUTH_SECRET', 'please-change-me-please-change-me-1234'],
  ['PERSONAL_KEY', undefined],
  ['PERSONAL_KEY', 'bm90IGEga2V5'],
  ['PERSONAL_KEY', Buffer.alloc(32).toString('base64')],
  ['DATABASE_URL', undefined],
  ['PUBLIC_URL', undefined],
  ['PUBLIC_URL', 'http://hoso.halong.vn'],
  ['PUBLIC_URL', 'no url'],
  ['PORT', 'x'],
  ['LOG_LEVEL', 'loud'],
])('production does not start with %s=%s, and says what to set', (name, value) => {
  const env = { ...good(), [name]: value };
  expect(() => readConfig(env, '/srv')).toThrow(BadConfig);
  expect(() => readConfig(env, '/srv')).toThrow(name);
});

test('one secret does not serve for two', () => {
  const secret = strong();
  expect(() => readConfig({ ...good(), AUTH_SECRET: secret, PERSONAL_KEY: secret }, '/srv')).toThrow(
    'AUTH_SECRET',
  );
});
