import { translate } from '../../../shared/i18n/translate.ts';
import { keepCompiled } from '../launch/compile-cache.ts';

const OLDEST_NODE = 24;
const { node } = process.versions;

if (Number(node.split('.')[0]) < OLDEST_NODE) {
  // An older Node would crash inside the SQLite module, without a word.
  process.stderr.write(`${translate('start.old_node', 'id', { version: node })}\n`);
  process.exitCode = 1;
} else {
  keepCompiled();
  const { runStart } = await import('../launch/run-start.ts');
  await runStart(process.argv.slice(2));
}
