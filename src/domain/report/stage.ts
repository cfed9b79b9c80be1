/** What several reports of one moment look at; counted when first asked for. */
import type { Day } from '../day';
import { type DayReport, reportingOf, statusDay } from '../progress';
import { blocksOf, countsOf } from './blocks';
import { type Frame, frameOf } from './frame';
import type { ReportInput } from './input';
import { Plans } from './plan-lines';
import { Tally } from './tally';

export class Stage {
  readonly frame: Frame;
  readonly tally: Tally;
  readonly plans: Plans;
  /** The last day whose cut-off has passed. */
  readonly statusDay: Day | null;
  readonly blocks;
  private states: DayReport[] | null = null;

  constructor(readonly input: ReportInput) {
    const { campaign, submissions, now } = input;
    this.frame = frameOf(campaign);
    this.tally = new Tally(submissions, this.frame, new Set(countsOf(campaign).map(({ key }) => key)));
    this.plans = new Plans(input);
    this.statusDay = statusDay(campaign, now);
    this.blocks = blocksOf(campaign);
  }

  /** Every reporting unit on every day of the campaign. */
  get reporting(): DayReport[] {
    const { campaign, submissions, ledger, now } = this.input;
    this.states = this.states ?? reportingOf(campaign, submissions, ledger, now);
    return this.states;
  }
}
