export { runSelfCheck, type SelfCheckReport } from './run';
