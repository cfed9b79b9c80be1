/** All ports over Google's services. Nothing is asked of Google before a port is used. */
import type { Ports } from '../app/ports';
import type { Language } from '../messages/shape';
import { filesPort } from './files';
import { lockPort } from './lock';
import { sheetsPort } from './sheets';
import { triggersPort } from './triggers';
import { uiPort } from './ui';

/**
 * @param appName stands above toasts
 * @param language of the dialogs
 * @param version of the code
 */
export function googlePorts(appName: string, language: Language, version: string): Ports {
  const sleep = (milliseconds: number) => Utilities.sleep(milliseconds);
  return {
    sheets: sheetsPort(() => SpreadsheetApp.getActiveSpreadsheet().getId(), sleep),
    files: filesPort(sleep),
    ui: uiPort(appName, language),
    lock: lockPort,
    triggers: triggersPort,
    now: () => Date.now(),
    sleep,
    userEmail,
    uuid: () => Utilities.getUuid(),
    version,
  };
}

function userEmail(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    // Not authorised, or a link editor without an account.
    return '';
  }
}
