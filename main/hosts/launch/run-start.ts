import { explain } from './explain.ts';
import { Launch } from './launch.ts';
import { parseStartArgs } from './start-args.ts';

/** `npm start`: READY and the address are the last line, printed once the page answers. */
export async function runStart(argv: readonly string[]): Promise<void> {
  let launch: Launch | null = null;
  try {
    launch = new Launch(parseStartArgs(argv));
    endWith(launch);
    const shown = await launch.run();
    if ('url' in shown) {
      process.stdout.write(`READY ${shown.url}\n`);
      return;
    }
    const exitCode = await shown.ended;
    await launch.close();
    process.exit(exitCode);
  } catch (error) {
    const { message, exitCode } = launch?.explain(error) ?? explain(error, 'id');
    process.stderr.write(`${message}\n`);
    await launch?.close();
    // Whatever was still being prepared must not keep a failed start alive.
    process.exit(exitCode);
  }
}

function endWith(launch: Launch): void {
  const end = (): void => {
    launch.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
