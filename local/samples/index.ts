/** The five sample campaigns, in the order offered. Each file is read with `parseCampaign`. */
import queChau from './que-chau-2023.json';

export interface Sample {
  /** File name without extension. */
  key: string;
  /** Shown in the list of samples. */
  title: string;
  /** The file as parsed JSON, in the format of docs/campaign-file.md. */
  file: unknown;
}

export const samples: readonly Sample[] = [
  { key: 'que-chau-2023', title: 'Xã Quế Châu, 27/5–30/6/2023', file: queChau },
];
