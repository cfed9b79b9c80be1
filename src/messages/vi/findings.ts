import { dataFindings } from './data-findings';
import { formFindings } from './form-findings';
import { planFindings } from './plan-findings';
import { quotaFindings } from './quota-findings';
import { rebalanceFindings } from './rebalance-findings';
import { schemaFindings } from './schema-findings';
import { sideFindings } from './side-findings';

/** By finding code. */
export const findings = {
  ...schemaFindings,
  ...formFindings,
  ...planFindings,
  ...quotaFindings,
  ...dataFindings,
  ...rebalanceFindings,
  ...sideFindings,
} as const;
