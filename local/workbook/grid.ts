/** The live side of the page's grid. */
import type { GridSession } from './api';
import { projectBook } from './projection';
import type { State } from './state';

export function gridSession(state: State): GridSession {
  return {
    data: () => projectBook(state.book, state.engine.revision),
    submit: () => ({ accepted: false, reason: 'invalid', message: 'The grid is read-only for now.' }),
    onMessage: (listener) => state.messages.add(listener),
  };
}
