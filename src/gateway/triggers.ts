/** The triggers port over ScriptApp. */
import type { TriggersPort } from '../app/ports';

export const triggersPort: TriggersPort = {
  installed: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
  onEdit(handler) {
    ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
  },
  daily(handler, time) {
    const [hour, minute] = time.split(':').map(Number) as [number, number];
    ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).nearMinute(minute).create();
  },
  once(handler, milliseconds) {
    ScriptApp.newTrigger(handler).timeBased().after(milliseconds).create();
  },
  remove(handler) {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  },
};
