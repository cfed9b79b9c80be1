/** `npm start`: serves the sheet on 127.0.0.1 until Ctrl+C. */
import path from 'node:path';
import { readOptions } from './options';
import { start } from './start';
import { words } from './words';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env, path.resolve(__dirname, '../..'));
  try {
    const running = await start(options);
    for (const notice of running.notices) console.log(notice);
    console.log(words.ready(running.url));
    const stop = () => {
      running.stop();
      process.exit(0);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(words.portTaken(options.port));
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
