/** Every contract that runs on the scratch tab, in the order of the table. */
import type { Contract } from '../contract';
import { appendContracts } from './append';
import { callContracts } from './calls';
import { cellContracts } from './cells';
import { chartContracts } from './charts';
import { metadataContracts } from './metadata';
import { protectionContracts } from './protection';
import { ruleContracts } from './rules';
import { runtimeContracts } from './runtime';
import { structureContracts } from './structure';

export const CONTRACTS: readonly Contract[] = [
  ...cellContracts,
  ...ruleContracts,
  ...protectionContracts,
  ...structureContracts,
  ...chartContracts,
  ...appendContracts,
  ...metadataContracts,
  ...callContracts,
  ...runtimeContracts,
];
