import { useState } from 'react';
import { useSession } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { Certificates } from './certificates.ts';
import { labelLines } from './label-lines.ts';
import type { Span } from './SpanTable.tsx';

interface LabelTextProps {
  spans: readonly Span[];
  certificates: Certificates;
}

/** Ready to be put on a shelf or a page: certificates that hold today, with their numbers. */
export function LabelText({ spans, certificates }: LabelTextProps) {
  const say = useText();
  const format = useFormat();
  const { today } = useSession();
  const [isCopied, setCopied] = useState(false);
  const lines = labelLines({ spans, certificates, day: today }, format.pick);
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join('\n'));
    setCopied(true);
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="font-medium">{say('certificates.label')}</span>
      {lines.length === 0 ? (
        <span className="text-muted">{say('certificates.label_none')}</span>
      ) : (
        <>
          <span>{lines.join(' · ')}</span>
          <Button onClick={() => void copy()}>
            {say(isCopied ? 'certificates.copied' : 'certificates.copy')}
          </Button>
        </>
      )}
    </div>
  );
}
