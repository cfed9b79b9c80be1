import { planFindings } from './plan-findings';
import { schemaFindings } from './schema-findings';

export const findings = { ...schemaFindings, ...planFindings };
