import { nextAnswer, record } from './record.ts';

const MARK = 'sealed:';

/** Which keyring there is, and whether it opens. Set by the test. */
export const keyring = { backend: 'gnome_libsecret', available: true, broken: false };

function refuseSync(name: string): () => never {
  return () => {
    record(`safeStorage.${name}`);
    throw new Error(`The stand-in refuses the synchronous ${name}`);
  };
}

/** Reversed, so that a test can see that nothing was written in clear: no encryption. */
export const safeStorage = {
  getSelectedStorageBackend: (): string => keyring.backend,
  isAsyncEncryptionAvailable: async (): Promise<boolean> => keyring.available,
  encryptStringAsync: async (text: string): Promise<Buffer> => {
    if (keyring.broken) throw new Error('The keyring is locked');
    return Buffer.from(MARK + [...text].reverse().join(''));
  },
  decryptStringAsync: async (sealed: Buffer) => {
    const text = sealed.toString();
    if (keyring.broken || !text.startsWith(MARK)) throw new Error('The keyring cannot open it');
    const result = [...text.slice(MARK.length)].reverse().join('');
    return { result, shouldReEncrypt: nextAnswer('safeStorage.shouldReEncrypt', false) };
  },
  isEncryptionAvailable: refuseSync('isEncryptionAvailable'),
  encryptString: refuseSync('encryptString'),
  decryptString: refuseSync('decryptString'),
};
