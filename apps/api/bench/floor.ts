import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDb, personalKeysFrom } from '@tram-ho-so/db';
import { operations, type Sample } from './operations.ts';

/**
 * The floor: bare node:http and the same SQL on the same pool size, without keys, guards, rules or GraphQL.
 * Arguments: database URL, personal key in base64, sample as JSON.
 */
const [url = '', key = '', sampleText = '{}'] = process.argv.slice(2);
const sample: Sample = JSON.parse(sampleText);
const db = createDb({ url, personalKeys: personalKeysFrom(Buffer.from(key, 'base64')) });
let turn = 0;

const server = createServer((request, response) => {
  const operation = operations[Number(request.url?.slice(1))];
  if (!operation) return void response.writeHead(404).end();
  operation.floor(db, sample, turn++, new Date()).then(
    (answer) => {
      const body = JSON.stringify(answer);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    },
    (fault: Error) => response.writeHead(500).end(fault.message),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
