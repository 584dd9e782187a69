import type { ReactNode } from 'react';
import type { Failure } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

interface ToDraftProps {
  failure: Failure | null;
  disabled: boolean;
  onCancel(): void;
  /** Beside the buttons. */
  children?: ReactNode;
}

/** The end of a form: what is said goes into the draft, and why it could not stands above. */
export function ToDraft({ failure, disabled, onCancel, children }: ToDraftProps) {
  const say = useText();
  return (
    <>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <div className="flex items-center gap-2">
        <Button type="submit" look="primary" disabled={disabled}>
          {say('commission_rules.to_draft')}
        </Button>
        <Button onClick={onCancel}>{say('ui.cancel')}</Button>
        {children}
      </div>
    </>
  );
}
