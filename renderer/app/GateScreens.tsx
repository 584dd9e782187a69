import type { ReactNode } from 'react';
import { failureOf } from '../client/failure.ts';
import { Button } from '../ui/controls/Button.tsx';
import { EmptyState } from '../ui/feedback/EmptyState.tsx';
import { useText } from '../ui/text/use-text.ts';

function Gate({ children }: { children: ReactNode }) {
  return <main className="flex h-full items-center justify-center">{children}</main>;
}

export function OpeningScreen() {
  const say = useText();
  return (
    <Gate>
      <p className="late-appear text-muted">{say('shell.opening')}</p>
    </Gate>
  );
}

export function EndedScreen() {
  const say = useText();
  return (
    <Gate>
      <EmptyState title={say('shell.ended')} text={say('shell.ended.text')} />
    </Gate>
  );
}

export function UnreachableScreen({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const say = useText();
  const failure = failureOf(error);
  return (
    <Gate>
      <EmptyState
        title={say('shell.unreachable')}
        text={say(failure.code, failure.params)}
        action={<Button onClick={onRetry}>{say('ui.retry')}</Button>}
      />
    </Gate>
  );
}

export function CrashedScreen() {
  const say = useText();
  return (
    <EmptyState
      title={say('shell.crashed')}
      text={say('shell.crashed.text')}
      action={<Button onClick={() => location.reload()}>{say('shell.reload')}</Button>}
    />
  );
}
