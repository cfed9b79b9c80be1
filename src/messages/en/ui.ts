import type { Messages } from '../shape';

/** What went wrong and what to do next. */
export const errors: Messages['ui']['errors'] = {
  SERVICE_OFF:
    'The Google Sheets API service is not switched on for this file. Open Extensions › Apps Script › Services, add "Google Sheets API", then try again. Nothing was changed.',
  READ_DENIED: 'Your account may not read this file. Ask its owner to share it with you, then try again.',
  WRITE_DENIED:
    'Your account may only view this file. Ask its owner for the right to edit, then try again. Nothing was changed.',
  BUSY: 'Google is busy; nothing was done. All figures are intact. Try again in 1 minute.',
  UNSURE:
    'Google did not answer in time, so it is not known whether everything was written. Figures already entered are intact. Wait 1 minute and click again: what was written is not written twice.',
  REJECTED:
    'Google refused the request. Nothing was changed. Send a picture of this message to your support. Google says: {detail}',
  LOCK_BUSY: 'Something else is running on this file. Wait a few seconds and try again. Nothing was changed.',
  NOT_SECRETARY: 'Only the secretary (who manages the file) can do this. Nothing was changed.',
  NO_FORMS:
    'The file has no set-up forms yet. Choose {menu.title} › {menu.setUp} › {menu.newForms}, or open a sample campaign.',
  FORMS_WRONG:
    'The set-up or unit form has errors. Choose {menu.title} › {menu.setUp} › {menu.checkPlan} to see each of them. Nothing was changed.',
  FORMS_CHANGED:
    'The set-up or unit form has changed since the tables were made. Choose {menu.title} › {menu.setUp} › {menu.build} first, then try again. Nothing was changed.',
  NOT_BUILT: 'There are no quota tables yet. Choose {menu.title} › {menu.setUp} › {menu.build} first.',
  NOT_BEGUN: 'No day has passed its cut-off yet, so there is no shortfall to spread.',
  UNITS_IN_USE:
    'Teams have typed numbers, so the list of units is no longer replaced as a whole. Add, merge or stop units one by one in the menu, under set-up. Nothing was changed.',
  NO_ROOM:
    'The list of pauses in the set-up form has no blank line left. Insert one at its end and try again. Nothing was changed.',
  ALREADY_PAUSED:
    'The list of pauses in the set-up form has {unit} for these very days already. Nothing was added.',
  CANNOT_MERGE:
    '{from} cannot be merged into {into}. Both must be different units with teams under them, and the merged one may have no pause of its own. Nothing was changed.',
  LAYOUT_LOST:
    'The tab "{tab}" has lost its key row (hidden, at the top), so columns cannot be told apart. Nothing has changed. Use File › Version history to get back the version before it was deleted, then try again.',
  CHANGED_MEANWHILE: 'Somebody edited the tables meanwhile. Click again.',
  SIDEBAR_OUTDATED:
    'The sidebar no longer fits the program in this file. Close it and open it again from the menu. Nothing was changed.',
  UNEXPECTED:
    'Something unexpected went wrong. Send a picture of this message to your support. Details: {detail}',
};

export const ui = {
  appName: 'Quotas',
  aboutText:
    'Chỉ Tiêu, version {version}.\n\nSplits a campaign’s quota over hamlets, teams and days, and makes the sheet for daily figures.\n\nAll figures stay in this spreadsheet and are sent nowhere else. No names or papers of citizens are collected, only counts.',
  selfChecking: 'Trying things on a scratch tab, for about a minute. Your figures are not touched.',
  /** Of a day. */
  time: { hour: '{hour}:00', minute: '{hour}:{minute}' },
  errors,
};
