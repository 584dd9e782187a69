/** What a menu, the tray or a dialog may set off. */
export interface DeskActions {
  show(): void;
  open(route: string): void;
  palette(): void;
  keys(): void;
  navigation(): void;
  sync(): void;
  lock(): void;
  print(): void;
  savePdf(): void;
  /** Keeps the window out of screenshots and recordings, or lets it in again. Linux cannot. */
  protect(on: boolean): void;
  chooseProfile(): void;
  quit(): void;
}
