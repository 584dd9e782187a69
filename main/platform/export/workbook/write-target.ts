import type { Language } from '../../../../shared/i18n/keys.ts';
import type { Clock } from '../../../../shared/kernel/instant.ts';
import type { ProfileFolders } from '../../profile/folders.ts';

export interface WriteTarget {
  folders: ProfileFolders;
  clock: Clock;
  language: Language;
}
