/** A word from one run to another that is under way: the sheet cannot carry it, since who reads holds its lock. */
import type { Ports } from '../ports';

export interface SignalPort {
  raise(): void;
  isRaised(): boolean;
  clear(): void;
}

export type CityPorts = Ports & {
  /** That the run is to stop. Nothing of the campaign is kept there. */
  stop: SignalPort;
};
