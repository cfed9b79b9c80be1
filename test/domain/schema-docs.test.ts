import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCampaign } from '../../src/domain/schema';

const doc = readFileSync(join(__dirname, '../../docs/campaign-file.md'), 'utf8');
const examples = [...doc.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => JSON.parse(match[1]!));

/** Every field name inside a value, list positions and quota keys aside. */
function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    name,
    ...(name === 'quota' ? [] : fieldsIn(inner)),
  ]);
}

describe('docs/campaign-file.md', () => {
  test('its examples are campaigns', () => {
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(parseCampaign(example).findings).toEqual([]);
  });

  test('the short example gives the codes it claims', () => {
    const codes = parseCampaign(examples[0]).campaign!.units.map(({ code }) => code);
    expect(codes).toEqual(['SA', 'SA1', 'SA2', 'SN', 'SN1', 'SN2']);
  });

  test('every field of a campaign is described and shown in the long example', () => {
    const prose = doc.replace(/```json[\s\S]*?```/g, '');
    const shown = new Set(fieldsIn(examples[1]));
    for (const field of new Set(fieldsIn(parseCampaign(examples[1]).campaign))) {
      expect(prose).toMatch(new RegExp(`["\`]${field}["\`:]`));
      if (!['before', 'by', 'on'].includes(field))
        expect([...shown, 'parent', 'day', 'value']).toContain(field);
    }
  });
});
