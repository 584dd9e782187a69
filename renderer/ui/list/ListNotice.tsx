import { Button } from '../controls/Button.tsx';
import { Notice } from '../feedback/Notice.tsx';
import type { SayKey, SayParams } from '../text/use-text.ts';
import { useText } from '../text/use-text.ts';

/** What went wrong: a text and its parameters. */
interface Said {
  code: SayKey;
  params: SayParams;
}

interface ListNoticeProps {
  /** Why the list could not be read. */
  failure: Said | null;
  onRetry(): void;
  /** Rows of a first sync that is not done. */
  incomplete: boolean;
  exportState: { failure: Said | null; file: { name: string; rows: number } | null };
}

/** One line under the filters of a list: what failed, or that the export was written. */
export function ListNotice({ failure, onRetry, incomplete, exportState }: ListNoticeProps) {
  const say = useText();
  if (failure !== null) {
    const retry = <Button onClick={onRetry}>{say('ui.retry')}</Button>;
    return <Notice tone="bad" title={say(failure.code, failure.params)} action={retry} />;
  }
  if (exportState.failure !== null) {
    const { code, params } = exportState.failure;
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (exportState.file !== null) {
    const { name, rows } = exportState.file;
    return <Notice tone="good" title={say('lists.exported', { name, count: rows })} />;
  }
  return incomplete ? <Notice tone="warn" title={say('lists.incomplete')} /> : null;
}
