/** Every finding of the quota engine has words in both languages, and the words ask only for figures it carries. */
import { readdirSync, readFileSync } from 'node:fs';
import { quotaFindings as en } from '../../../src/messages/en/quota-findings';
import { quotaFindings as vi } from '../../../src/messages/vi/quota-findings';

const folder = `${__dirname}/../../../src/domain/quota`;
const source = readdirSync(folder)
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n');
const codes = [...new Set(source.match(/'QUOTA_[A-Z_]+'/g))].map((code) => code.slice(1, -1)).sort();

const holders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('every code of the engine has words, and the tables hold the same codes', () => {
  expect(Object.keys(vi)).toEqual(expect.arrayContaining(codes));
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test.each(codes)('%s names the same figures in both languages', (code) => {
  const [ofVi, ofEn] = [vi, en].map((table) => table[code as keyof typeof vi]);
  expect(holders(ofVi!.message)).toEqual(holders(ofEn!.message));
  expect(holders(ofVi!.action)).toEqual(holders(ofEn!.action));
});
