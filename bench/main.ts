/** Prints every benchmark. One line a part: add yours. */
import { benchActs } from './acts';
import { benchQuota } from './quota';

const print = (line: string) => process.stdout.write(`${line}\n`);

benchQuota(print);
benchActs(print);
