import { keepCompiled } from '../launch/compile-cache.ts';

keepCompiled();
const { runCli } = await import('./run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
