/** The row with the file's name, whether all is saved, and who is looking. */
import type { RoleName } from '../server/protocol';
import { words } from './words';

export class TitleRow {
  private readonly name = document.createElement('h1');
  private readonly state = document.createElement('span');
  private online = true;
  private saved = true;
  private running = false;

  constructor(host: HTMLElement, role: RoleName) {
    const icon = document.createElement('img');
    icon.src = '/icon.svg';
    icon.alt = '';
    this.name.textContent = words.loading;
    this.state.className = 'state';
    this.state.setAttribute('role', 'status');
    const person = document.createElement('span');
    person.className = `person ${role}`;
    person.textContent = words.roles[role];
    host.append(icon, this.name, this.state, person);
  }

  setName(name: string): void {
    this.name.textContent = name;
    document.title = `${name} - ${words.product}`;
  }

  setOnline(online: boolean): void {
    this.online = online;
    this.show();
  }

  setSaved(saved: boolean): void {
    this.saved = saved;
    this.show();
  }

  setRunning(running: boolean): void {
    this.running = running;
    this.show();
  }

  private show(): void {
    this.state.classList.toggle('warn', !this.online);
    this.state.textContent = !this.online
      ? words.offline
      : this.running
        ? words.running
        : this.saved
          ? words.saved
          : words.saving;
  }
}
