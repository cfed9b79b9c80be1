/** Opening the sidebar: one read, and everything its first panel shows. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { tabOf } from '../../sheets-api';
import { isLockedOut, type Snapshot } from '../../sheets-api/snapshot';
import { AppError, type AppErrorCode } from '../app-error';
import { readWorkbook } from '../batch';
import { type CityView, cityView } from '../consolidate';
import type { Ports } from '../ports';
import { readStanding } from '../scene';
import { type SetUpView, setUpOf } from '../set-up/view';
import { type Today, todayOf } from './today';

export type View =
  /** Somebody who may not change what is protected: there is nothing for them to do here. */
  | { kind: 'guest' }
  /** Nothing to show yet: no forms, wrong forms, no tables. `setUp`: null when the form cannot be read at all */
  | { kind: 'notReady'; code: AppErrorCode; text: string; setUp: SetUpView | null }
  /** `hasCity`: whether the file consolidates wards as well */
  | { kind: 'today'; today: Today; hasCity: boolean }
  /** A file of a city: a list of wards, and no campaign of its own. */
  | { kind: 'city'; city: CityView };

const NOT_READY: readonly AppErrorCode[] = ['NO_FORMS', 'FORMS_WRONG', 'NOT_BUILT'];

/** @throws AppError of `Ports.sheets.get` */
export function viewOf(ports: Ports, language: Language): View {
  const snapshot = readWorkbook(ports);
  if (isLockedOut(snapshot)) return { kind: 'guest' };
  try {
    const { campaign, daily } = readStanding(ports, snapshot, language);
    const today = todayOf(campaign, daily, ports.now());
    return { kind: 'today', today, hasCity: tabOf(snapshot, 'wards') !== null };
  } catch (error) {
    if (!(error instanceof AppError) || !NOT_READY.includes(error.code)) throw error;
    const city = error.code === 'NO_FORMS' ? cityView(snapshot, ports) : null;
    if (city !== null) return { kind: 'city', city };
    const text = translate(ports.ui.language, `ui.errors.${error.code}`, error.figures);
    return {
      kind: 'notReady',
      code: error.code,
      text,
      setUp: readableSetUp(snapshot, language, ports.ui.language),
    };
  }
}

function readableSetUp(snapshot: Snapshot, language: Language, spoken: Language): SetUpView | null {
  try {
    return setUpOf(snapshot, language, spoken);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
