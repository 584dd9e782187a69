import { app, type Session } from 'electron';

/** The app asks for nothing, so nothing is ever granted, in any session. Electron's own choice is to grant. */
export function denyPermissions(): void {
  app.on('session-created', denyAll);
}

export function denyAll(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}
