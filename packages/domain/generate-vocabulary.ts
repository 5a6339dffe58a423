import { readFileSync, writeFileSync } from 'node:fs';
import { printVocabulary, readEnums } from './print-vocabulary.ts';

const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');
const target = new URL('./src/vocabulary.ts', import.meta.url);

writeFileSync(target, printVocabulary(readEnums(schema)));
console.log('src/vocabulary.ts follows prisma/schema.prisma');
