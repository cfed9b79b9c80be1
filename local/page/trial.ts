/**
 * The strip above the sheet, which no real Google Sheet has: whom the page is tried as, at what hour, on what screen.
 * Role and screen stand in the address, so that two windows can differ and a reload keeps them.
 */
import { type Clock, ROLE_NAMES, type RoleName } from '../server/protocol';
import { button, frame, open } from './dialogs';
import { words } from './words';

export interface TrialSettings {
  role: RoleName;
  /** Shown as on a phone, by choice or because the window is that narrow. */
  phone: boolean;
  /** This document is the screen of the phone drawn by another one: it has no strip of its own. */
  framed: boolean;
}

/** Google's own apps switch to their small layout at about this width. */
const PHONE_BELOW_PX = 600;

export function readSettings(): TrialSettings {
  const query = new URLSearchParams(location.search);
  const role = ROLE_NAMES.find((name) => name === query.get('role')) ?? 'secretary';
  const framed = query.has('framed');
  return { role, framed, phone: framed || query.has('phone') || window.innerWidth < PHONE_BELOW_PX };
}

/** True where the phone is to be drawn around a second document instead of the sheet itself. */
export function drawsPhone(settings: TrialSettings): boolean {
  return settings.phone && !settings.framed && window.innerWidth >= PHONE_BELOW_PX;
}

export function showPhone(host: HTMLElement, { role }: TrialSettings): void {
  const phone = document.createElement('div');
  phone.className = 'phone';
  const screen = document.createElement('iframe');
  screen.title = words.phone;
  screen.src = `/?role=${role}&framed`;
  phone.append(screen);
  host.replaceChildren(phone);
}

export class TrialStrip {
  private readonly time = document.createElement('button');
  private clock: Clock = null;

  constructor(
    host: HTMLElement,
    settings: TrialSettings,
    private readonly setClock: (clock: Clock) => void,
  ) {
    const label = document.createElement('span');
    label.className = 'label';
    label.textContent = words.trial;
    this.time.type = 'button';
    this.time.className = 'time';
    this.time.title = words.changeTime;
    this.time.onclick = () => this.openClock();
    host.append(label, roleSwitch(settings), this.time, screenSwitch(settings));
  }

  show(clock: Clock): void {
    this.clock = clock;
    this.time.textContent = clock === null ? words.realTime : `${words.trialTime}: ${inWords(clock)}`;
  }

  private openClock(): void {
    const { dialog, body, foot } = frame(words.changeTime);
    const label = document.createElement('label');
    label.textContent = words.timeLabel;
    const input = document.createElement('input');
    input.value = this.clock === null ? '' : inWords(this.clock);
    input.oninput = () => input.setCustomValidity('');
    label.append(input);
    body.append(label);
    const choose = (clock: Clock) => {
      this.setClock(clock);
      dialog.close();
    };
    const chooseTyped = () => {
      const clock = fromWords(input.value);
      if (clock !== null) return choose(clock);
      input.setCustomValidity(words.timeWrong);
      input.reportValidity();
    };
    foot.append(
      button(words.setTime, true, chooseTyped),
      button(words.useRealTime, false, () => choose(null)),
    );
    open(dialog, () => {});
  }
}

function roleSwitch({ role, phone }: TrialSettings): HTMLElement {
  const group = document.createElement('div');
  group.className = 'switch';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.tryAs);
  const caption = document.createElement('span');
  caption.textContent = `${words.tryAs}:`;
  group.append(caption);
  for (const name of ROLE_NAMES) {
    const link = document.createElement('a');
    link.textContent = words.roles[name];
    link.href = address(name, phone && window.innerWidth >= PHONE_BELOW_PX);
    if (name === role) link.setAttribute('aria-current', 'true');
    group.append(link);
  }
  return group;
}

function screenSwitch({ role, phone }: TrialSettings): HTMLElement {
  const link = document.createElement('a');
  link.className = 'screen';
  link.textContent = phone ? words.desktop : words.phone;
  link.href = address(role, !phone);
  return link;
}

function address(role: RoleName, phone: boolean): string {
  return `/?role=${role}${phone ? '&phone' : ''}`;
}

/** "2023-06-12T09:00" → "12/6/2023 09:00" */
function inWords(clock: string): string {
  const [day = '', time = ''] = clock.split('T');
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year} ${time.slice(0, 5)}`;
}

/** The reverse, for what a person typed; null when it is no day and hour. */
function fromWords(text: string): Clock {
  const parts = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s+(\d{1,2}):(\d{2})\s*$/.exec(text);
  if (parts === null) return null;
  const [date, month, year, hour, minute] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const instant = new Date(Date.UTC(year, month - 1, date, hour, minute));
  const clock = instant.toISOString().slice(0, 16);
  return inWords(clock) === `${date}/${month}/${year} ${String(hour).padStart(2, '0')}:${parts[5]}`
    ? clock
    : null;
}
