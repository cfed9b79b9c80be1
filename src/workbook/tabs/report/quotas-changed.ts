/** Whether the quotas of teams, as "Chỉ tiêu tổ" has them now, are others than those a report was made of. */
import { linesOf } from '../../../domain/progress';
import { totalKey } from '../quota-layout';
import { currentPlan, type Scene } from '../scene';

/** Conditions over sums; with squares, and with each team's running number, for what went from one team to another. */
export function quotasMoved(scene: Scene): string[] {
  return currentPlan(scene).plan.tables.flatMap(({ indicator, rows }) => {
    const lines = linesOf(scene.versions, indicator);
    const quotas = rows.map(({ unit }) => lines(unit).target);
    const sum = (figure: (quota: number, at: number) => number) =>
      quotas.reduce((all, quota, at) => all + figure(quota, at), 0);
    const now = `{quotaUnits!${totalKey(indicator)}:}`;
    return [
      `SUM(${now})<>${sum((quota) => quota)}`,
      `SUMPRODUCT(${now};${now})<>${sum((quota) => quota ** 2)}`,
      `SUMPRODUCT(${now};{quotaUnits!number:})<>${sum((quota, at) => quota * (at + 1))}`,
    ];
  });
}
