import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { MaskKind, RevealTarget } from '../../shared/contract/privacy.contract.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { useText } from '../ui/text/use-text.ts';
import { RevealForm } from './RevealForm.tsx';
import { useReveal } from './use-reveal.ts';

interface MaskedTextProps {
  /** As the engine gives it: the whole value reaches a window only when it is asked for with a reason. */
  masked: string;
  kind: MaskKind;
  target: RevealTarget;
}

export function MaskedText({ masked, kind, target }: MaskedTextProps) {
  const say = useText();
  const [asks, setAsks] = useState(false);
  const reveal = useReveal(target, kind);
  const what = say(`privacy.kind_${kind}`);
  if (reveal.value !== undefined) {
    return (
      <span className="inline-flex items-center gap-1">
        <span className="tabular">{reveal.value ?? '–'}</span>
        <IconButton label={say('privacy.hide')} className="-my-1" onClick={reveal.hide}>
          <EyeOff aria-hidden size={13} />
        </IconButton>
      </span>
    );
  }
  return (
    <span>
      <span className="inline-flex items-center gap-1">
        <span className="tabular">{masked}</span>
        {reveal.allowed && (
          <IconButton
            label={say('privacy.reveal_of', { what })}
            aria-expanded={asks}
            className="-my-1"
            onClick={() => setAsks(!asks)}
          >
            <Eye aria-hidden size={13} />
          </IconButton>
        )}
      </span>
      {asks && <RevealForm reveal={reveal} onDone={() => setAsks(false)} />}
    </span>
  );
}
