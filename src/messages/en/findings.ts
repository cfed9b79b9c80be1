import { formFindings } from './form-findings';
import { planFindings } from './plan-findings';
import { quotaFindings } from './quota-findings';
import { schemaFindings } from './schema-findings';

/** By finding code. */
export const findings = { ...schemaFindings, ...formFindings, ...planFindings, ...quotaFindings };
