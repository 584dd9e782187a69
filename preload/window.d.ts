/** What preload/bridge.ts puts on the window of the Electron host; absent in a browser. */
interface BackofficeBridge {
  post(data: string | Uint8Array): void;
  onMessage(listen: (data: string | Uint8Array) => void): void;
}

interface Window {
  readonly backoffice?: BackofficeBridge;
}
