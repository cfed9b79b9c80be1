import { planFindings } from './plan-findings';
import { schemaFindings } from './schema-findings';

/** By finding code. */
export const findings = { ...schemaFindings, ...planFindings } as const;
