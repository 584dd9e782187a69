import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { RevealForm } from '../../../privacy/RevealForm.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { useRevealedFields } from './use-revealed-fields.ts';

interface RevealFieldsProps {
  reveal: ReturnType<typeof useRevealedFields>;
}

/** Nobody should decide between two rows of dots: they are shown for a minute, with a reason. */
export function RevealFields({ reveal }: RevealFieldsProps) {
  const say = useText();
  const [asks, setAsks] = useState(false);
  if (!reveal.mayAsk) return null;
  if (reveal.isShown) {
    return (
      <div className="mt-2">
        <Button look="quiet" onClick={reveal.hide}>
          <EyeOff aria-hidden size={13} />
          {say('outbox.hide')}
        </Button>
      </div>
    );
  }
  return (
    <div className="mt-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Button aria-expanded={asks} onClick={() => setAsks(!asks)}>
          <Eye aria-hidden size={13} />
          {say('outbox.reveal')}
        </Button>
        <span className="text-muted text-tiny">{say('outbox.masked_note')}</span>
      </div>
      {asks && <RevealForm reveal={reveal} onDone={() => setAsks(false)} />}
    </div>
  );
}
