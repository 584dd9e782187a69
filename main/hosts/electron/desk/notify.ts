import { Notification } from 'electron';
import { isErrorCode } from '../../../../shared/contract/errors.ts';
import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';

interface Notice {
  title: string;
  body: string;
}

type Cycle = SyncStatus['lastCycle'];

/**
 * What is worth an interruption between two states of the sync: the first one is done, or one failed after
 * one that did not. A central that stays away is said once.
 */
export function noticeOf(before: SyncStatus, now: SyncStatus, language: Language): Notice | null {
  if (!hasEnded(now.lastCycle) || !isNew(before.lastCycle, now.lastCycle)) return null;
  if (now.lastCycle?.outcome === 'failed' && before.lastCycle?.outcome !== 'failed') {
    const error = now.lastCycle.error;
    const why =
      error !== null && isErrorCode(error.code)
        ? translate(error.code, language, error.params)
        : '';
    return { title: translate('desktop.sync_failed', language), body: why };
  }
  if (now.lastCycle?.outcome !== 'done' || before.asOf !== null || now.asOf === null) return null;
  return {
    title: translate('desktop.first_sync', language),
    body: translate('desktop.first_sync.text', language),
  };
}

function hasEnded(cycle: Cycle): boolean {
  return cycle !== null && cycle.endedAt !== null;
}

function isNew(before: Cycle, now: Cycle): boolean {
  return before?.startedAt !== now?.startedAt || !hasEnded(before);
}

export function showNotice(notice: Notice, onClick: () => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification(notice);
  notification.on('click', onClick);
  notification.show();
}
