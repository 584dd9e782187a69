/**
 * What each migration is: SHA-256 of its SQL. Once it shipped it is never edited, because somewhere a file has it
 * behind it; a change is a new migration. Only before its first release is a hash here brought up to date.
 */
export const shipped: Record<string, string> = {
  '0001-replica': '79235d80c2fbd89dcfe7ebd2592cb82907ded280899b2fbbe7f5fecdb304235b',
  '0002-workplace': '7cd04d1ac6c9edf21c6307283ab355c948b9a17fc3e7db3b3891be2be79150ef',
  '0003-outbox': '8db64998aac34d7bfcecae47e0f63784598b64e1fa4ee8b9cd2d1b0fd01e5b86',
  '0004-verification': '86ac5211df8c523e637539e4b50644a8b85405685336c498301a3630a46fbfd4',
  '0005-facts': '76d2d0c4dabfa82af105250c1c02b92a356ebef5b280dacc34055437dbf492c3',
  '0006-guard': 'b6c7a8b0d9b4f86fbd11296b2ef014169bac30b12ddc88ec5a49fb0783be74ac',
  '0007-provision': '25e85fad7d17a365e744d2e6cc8c657b348b95764daf3ce1d7caa14c284de61b',
  '0008-vendor-desk': '9eb7be4d71b73b9e6f585bd19a4582530256de2bcb94a7b841588318f52a8b3c',
  '0009-commission': 'c2d1d30fd96fc693019b993c75f8b0de1ad8c8c68c33afafe2c92ee4f7fc1fb4',
  '0010-rollups': '294565a00a41a830f34b29ffe9d29a2564436acab848cac3737614ddb02c5257',
  '0011-saved': '71cf9029848bf7b85b2a021e232dc47897e74c0bf23a7770e488c28e41985b52',
  '0012-figures': '982dafbccafa93c02693ff022f4562855191df75055b88c3a4d0a04dd65e0905',
  '0013-live-sums': 'ccb33e5b271b146b55508897a8bb777e8c7e8d59b39b78f487b583419ff6a679',
  '0014-shared': '17e8a7dcc1e6e92054db3d7088f0b120fa0734d0e49717be140e1a5f14146c06',
  '0015-more-rollups': 'e6bd5cdbea2ba82ab3a8dc848884cb7d543d2f0ad053de3c1f81cdfd5531d489',
  '0016-certification': 'a530053fde850d9fdb93a00b70d7a9caab4e350cd9d597e41af23cb228869ac0',
  '0017-evidence': 'b4a9457386763a83051d987ead7e4c5792c740ad02f7903862d04f671d501b19',
  '0018-vendor-record': '683b4114a910f714a6e17dac63e174d1329dc01a98490f417ace5e90332faac2',
  '0019-imports': 'e6b66d023e93da5b6bcf6c3a402288b7b254936d4008bc2cc4a37090f53aa898',
  '0020-duties': 'a0631f270a0f1404a7c198d4dc4b33635e11395d6f33d1502e9345494abd10d2',
  '0022-evidence-more': '29cbb891b1d98e639798c40c428cb1204ea607df06cbe0709d3851bac264e132',
  '0023-vendor-more': 'bbdde61bfe0786200430fc46ca11ce20e3047bc19d074e6acce7e67fb3563db8',
};
