import type { Text } from '../../../shared/i18n/keys.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

interface MissingSourcesProps {
  missing: readonly { id: string; title: Text; text: Text }[];
}

/** A figure that nobody records is named with what is missing, not left out and not made up. */
export function MissingSources({ missing }: MissingSourcesProps) {
  const say = useText();
  const format = useFormat();
  if (missing.length === 0) return null;
  return (
    <ul
      aria-label={say('dashboard.missing')}
      className="grid grid-cols-[repeat(auto-fit,minmax(17rem,1fr))] gap-3"
    >
      {missing.map(({ id, title, text }) => (
        <li key={id} className="rounded-base border border-line-strong border-dashed px-4 py-3">
          <h2 className="font-semibold text-body">{format.pick(title)}</h2>
          <p className="mt-1 text-muted text-table">
            {say('dashboard.missing')}. {format.pick(text)}
          </p>
        </li>
      ))}
    </ul>
  );
}
