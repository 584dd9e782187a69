/**
 * What each migration is: SHA-256 of its SQL. Once it shipped it is never edited, because somewhere a file has it
 * behind it; a change is a new migration. Only before its first release is a hash here brought up to date.
 */
export const shipped: Record<string, string> = {
  '0001-replica': '79235d80c2fbd89dcfe7ebd2592cb82907ded280899b2fbbe7f5fecdb304235b',
  '0002-workplace': '7cd04d1ac6c9edf21c6307283ab355c948b9a17fc3e7db3b3891be2be79150ef',
};
