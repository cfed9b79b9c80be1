/** One person may make 60 reads a minute; read evenly, there is never one too many. */
import type { Ports } from '../ports';

export const READS_A_MINUTE = 60;

export class Pace {
  private next: number;

  constructor(private readonly ports: Pick<Ports, 'now' | 'sleep'>) {
    this.next = ports.now();
  }

  /** Waits until the next read may be made. */
  wait(): void {
    const now = this.ports.now();
    if (this.next > now) this.ports.sleep(this.next - now);
    this.next = Math.max(now, this.next) + 60_000 / READS_A_MINUTE;
  }
}
