import { useSession } from '../../../client/use-session.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { Certificates } from './certificates.ts';
import { labelLines } from './label-lines.ts';
import type { Span } from './SpanTable.tsx';

interface LabelTextProps {
  spans: readonly Span[];
  certificates: Certificates;
}

/**
 * Ready to be put on a shelf or a page: certificates that hold today, with their numbers. Selected as soon as it has
 * the focus: the app itself never writes to the clipboard.
 */
export function LabelText({ spans, certificates }: LabelTextProps) {
  const say = useText();
  const format = useFormat();
  const { today } = useSession();
  const lines = labelLines({ spans, certificates, day: today }, format.pick);
  return (
    <div className="flex items-center gap-2">
      <span className="font-medium whitespace-nowrap">{say('certificates.label')}</span>
      {lines.length === 0 ? (
        <span className="text-muted">{say('certificates.label_none')}</span>
      ) : (
        <input
          readOnly
          aria-label={say('certificates.label')}
          value={lines.join(' · ')}
          title={say('certificates.copy')}
          onFocus={(event) => event.target.select()}
          className="h-7 min-w-0 grow rounded-base border border-line bg-surface px-2 text-body text-ink"
        />
      )}
    </div>
  );
}
