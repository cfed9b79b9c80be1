/** The choices port over PropertiesService: of one person, in this file. */
import type { ChoicesPort } from '../app/sidebar/ports';

export const choicesPort: ChoicesPort = {
  get: (key) => PropertiesService.getUserProperties().getProperty(key),
  set(key, value) {
    PropertiesService.getUserProperties().setProperty(key, value);
  },
};
