import { type ReactNode, useId } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/surfaces/Dialog.tsx';
import { useText } from '../ui/text/use-text.ts';

interface KeepDialogProps {
  title: string;
  running: boolean;
  /** Whether what stands in the form can be kept. */
  ready: boolean;
  onKeep(): Promise<unknown>;
  onDrop?: (() => Promise<unknown>) | undefined;
  onClose(): void;
  children: ReactNode;
}

/** The form of something that people keep. It closes when that is done: a refusal stays in it, with what was typed. */
export function KeepDialog(props: KeepDialogProps) {
  const { title, running, ready, onKeep, onDrop, onClose, children } = props;
  const say = useText();
  const id = useId();
  const close = (work: Promise<unknown>) => void work.then(onClose, () => undefined);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          {onDrop !== undefined && (
            <Button
              look="danger"
              className="mr-auto"
              disabled={running}
              onClick={() => close(onDrop())}
            >
              {say('views.drop')}
            </Button>
          )}
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={id} disabled={running || !ready}>
            {say('views.keep')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) close(onKeep());
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
