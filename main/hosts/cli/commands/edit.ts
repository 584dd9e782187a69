import type { DraftValue, DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { UsageError } from '../../launch/usage-error.ts';
import { required } from '../args.ts';
import type { Command } from '../command.ts';

/** `edit partner 41 city=Solo zip=57111`: acknowledged once it is committed to disk. */
export const edit: Command = async ({ words, language, client }) => {
  const [entity, id, ...pairs] = words;
  const name = required(entity, '<entity>');
  const centralId = Number(required(id, '<id>'));
  required(pairs[0], '<column>=<value>');
  const engine = await client();
  const { fields } = await engine.drafts.editable({ entity: name });
  const changes: DraftValues = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError('cli.missing_option', { option: '<column>=<value>' });
    const column = pair.slice(0, at);
    const kind = fields.find((field) => field.column === column)?.kind;
    changes[column] = valueFrom(pair.slice(at + 1), kind);
  }
  const made = await engine.drafts.edit({ entity: name, ref: { id: centralId }, changes });
  const { uuid, messageId, state, lacking = [] } = made;
  const told = { entity: name, id: centralId, uuid, messageId, state };
  const lines = [translate('cli.edited', language, told)];
  if (lacking.length > 0) {
    const requirements = lacking.join(', ');
    lines.push(translate('certificates.lacking_on_sale', language, { requirements }));
  }
  return { json: made, lines };
};

/** In the units that the column is kept in; nothing after the sign empties it. */
function valueFrom(text: string, kind: string | undefined): DraftValue {
  if (text === '') return null;
  if (kind === 'boolean') return text === 'true' || text === '1';
  const isNumber =
    kind === 'integer' || kind === 'micro' || kind === 'money' || kind === 'reference';
  return isNumber && /^-?\d+$/.test(text) ? Number(text) : text;
}
