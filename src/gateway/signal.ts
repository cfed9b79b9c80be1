/** The stop signal over PropertiesService: of this file, whoever runs. */
import type { SignalPort } from '../app/consolidate/signals';

const KEY = 'city.stop';

export const stopSignal: SignalPort = {
  raise() {
    PropertiesService.getDocumentProperties().setProperty(KEY, '1');
  },
  isRaised: () => PropertiesService.getDocumentProperties().getProperty(KEY) !== null,
  clear() {
    PropertiesService.getDocumentProperties().deleteProperty(KEY);
  },
};
