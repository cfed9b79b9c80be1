export { selfCheckPage } from './page';
export { runSelfCheck, type SelfCheckReport } from './run';
export { selfCheckText } from './text';
