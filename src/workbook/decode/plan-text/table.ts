/** Tables flattened to lines: units with their quotas, people, starting figures, or the day they are visited. */
import { offer, type PlanOffer } from './offer';
import { plainOf } from './page';
import type { Reading } from './reading';
import { columnOffers, countOf, withTarget } from './table-columns';
import { type Table, tablesIn } from './table-rows';
import { isUnitWord, unitWordOf } from './table-words';

/**
 * @param names the levels of the plan, where they are known
 * @param indicators what was offered for them: a table's total tells which of them its quotas are of
 */
export function tableOffers(
  read: Reading,
  names: readonly string[],
  indicators: readonly PlanOffer[],
): PlanOffer[] {
  let units = 0;
  let visits = 0;
  return tablesIn(read).flatMap((table) => {
    const offers: PlanOffer[] = [];
    const columns = Math.max(...table.rows.map(({ values }) => values.length));
    const dated = table.rows.every(({ values }) => values.some(({ day }) => day !== null));
    const known = units;
    for (const row of table.rows) {
      offers.push(offer(`units[${units}].name`, { what: 'text', value: row.name }, row.from));
      const day = row.values.find((one) => one.day !== null)?.day ?? null;
      if (dated && day !== null)
        offers.push(
          offer(`outreach[${visits++}]`, { what: 'visit', value: { unit: row.name, day } }, row.from),
        );
      units++;
    }
    if (!dated)
      for (let i = 0; i < columns; i++) {
        const whole = table.total?.values[i]?.value ?? null;
        const sum = table.rows.reduce((all, { values }) => all + (values[i]?.value ?? 0), 0);
        // Without a total the rows are of the one whose target they add up to.
        const counted = whole === null ? withTarget(sum, indicators) : countOf(whole, indicators);
        offers.push(...columnOffers(table, i, columns, known, counted));
      }
    const level = levelWord(table);
    const index = names.indexOf(level);
    offers.push(
      offer(
        `units.count.${index < 0 ? level : index}`,
        { what: 'count', value: { level, count: table.rows.length } },
        table.rows[table.rows.length - 1]!.from,
        'COUNTED',
      ),
    );
    return offers;
  });
}

function levelWord({ rows, heads }: Table): string {
  const unit = heads.find((head) => isUnitWord(head) || /don vi|ten/.test(plainOf(head)));
  const named = unit !== undefined && isUnitWord(unit) ? unit : '';
  if (named !== '') return named;
  return unitWordOf(rows[0]!.name);
}
