import { useIntentCount } from '../../../drafts/use-pending.ts';
import { useKeyNames } from '../../../filters/use-key-names.ts';
import { useWhere } from '../../../filters/use-where.ts';
import type { Where } from '../../../filters/where.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { Definitions } from '../board-entry.ts';
import type { Words } from './card-sheet.ts';

/** What a file says in the words of the screen; narrowed as the address says, unless told otherwise. */
export function useWords(definitions: Definitions, narrowed?: Where): Words & { where: Where } {
  const say = useText();
  const format = useFormat();
  const pending = useIntentCount();
  const { where: ofAddress } = useWhere();
  const where = narrowed ?? ofAddress;
  const { dimensionName, keyName } = useKeyNames(where);
  const chips = Object.entries(where).map(([dimension, keys]) => {
    const names = keys.map((key) => keyName(dimension, key));
    return `${dimensionName(dimension)}: ${names.join(', ')}`;
  });
  const filtered = chips.length === 0 ? null : chips.join(' · ');
  return { say, format, definitions, pending, filtered, where };
}
