/** The command line: `build`, `report`, `consolidate` and `check`. Exit 0 done, 2 bad input, 1 anything else. */
import { Command, CommanderError } from 'commander';
import { BadInput } from './bad-input';
import { buildFile, buildText } from './build';
import { checkFile, checkText } from './check';
import { consolidateDirectory, consolidatedText } from './consolidate';
import { sayCity } from './consolidate-words';
import { instantOf, languageOf } from './options';
import { reportFile, reportText } from './report';
import { say } from './words';

interface BuildFlags {
  out: string;
  now?: string;
  lang: string;
}

interface ReportFlags {
  submissions: string;
  asOf: string;
  out: string;
  lang: string;
}

interface ConsolidateFlags {
  asOf: string;
  out: string;
  lang: string;
}

const program = new Command('cli').description(say('vi', 'helpProgram')).exitOverride();

program
  .command('build')
  .description(say('vi', 'helpBuild'))
  .argument('<campaign>', say('vi', 'helpCampaign'))
  .requiredOption('--out <directory>', say('vi', 'helpOut'))
  .option('--now <time>', say('vi', 'helpNow'))
  .option('--lang <language>', say('vi', 'helpLang'), 'vi')
  .exitOverride()
  .action(async (file: string, flags: BuildFlags) => {
    const language = languageOf(flags.lang);
    const now = flags.now === undefined ? null : instantOf(flags.now, language);
    const options = { out: flags.out, now, language };
    console.log(buildText(await buildFile(file, options), options));
  });

program
  .command('report')
  .description(say('vi', 'helpReport'))
  .argument('<campaign>', say('vi', 'helpCampaign'))
  .requiredOption('--submissions <file>', say('vi', 'helpSubmissions'))
  .requiredOption('--as-of <time>', say('vi', 'helpAsOf'))
  .requiredOption('--out <directory>', say('vi', 'helpOut'))
  .option('--lang <language>', say('vi', 'helpLang'), 'vi')
  .exitOverride()
  .action(async (file: string, flags: ReportFlags) => {
    const language = languageOf(flags.lang);
    const asOf = instantOf(flags.asOf, language, '--as-of');
    const options = { submissions: flags.submissions, asOf, out: flags.out, language };
    console.log(reportText(await reportFile(file, options), options));
  });

program
  .command('consolidate')
  .description(sayCity('vi', 'help'))
  .argument('<directory>', sayCity('vi', 'helpDirectory'))
  .requiredOption('--as-of <time>', say('vi', 'helpAsOf'))
  .requiredOption('--out <directory>', say('vi', 'helpOut'))
  .option('--lang <language>', say('vi', 'helpLang'), 'vi')
  .exitOverride()
  .action(async (directory: string, flags: ConsolidateFlags) => {
    const language = languageOf(flags.lang);
    const options = { asOf: instantOf(flags.asOf, language, '--as-of'), out: flags.out, language };
    console.log(consolidatedText(await consolidateDirectory(directory, options), options));
  });

program
  .command('check')
  .description(say('vi', 'helpCheck'))
  .argument('<campaign>', say('vi', 'helpCampaign'))
  .option('--lang <language>', say('vi', 'helpLang'), 'vi')
  .option('--json', say('vi', 'helpJson'), false)
  .exitOverride()
  .action((file: string, flags: { lang: string; json: boolean }) => {
    const language = languageOf(flags.lang);
    console.log(checkText(checkFile(file, language), language, flags.json));
  });

/** Says once what went wrong. @returns the exit code */
function fail(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    console.error(say('vi', 'usage'));
    return 2;
  }
  if (error instanceof BadInput) {
    console.error(error.message);
    return 2;
  }
  console.error(say('vi', 'failed', { detail: error instanceof Error ? error.message : String(error) }));
  return 1;
}

program.parseAsync().catch((error: unknown) => {
  process.exitCode = fail(error);
});
