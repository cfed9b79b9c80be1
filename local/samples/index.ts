/** The five sample campaigns, in the order offered. Each file is read with `parseCampaign`. */
import camNgoc from './cam-ngoc-2022.json';
import dongXoai from './dong-xoai-2023.json';
import queChau from './que-chau-2023.json';
import tienGiang from './tien-giang-2023.json';
import vungTau from './vung-tau-2023.json';

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
  { key: 'vung-tau-2023', title: 'Thành phố Vũng Tàu, 01/6–25/6/2023', file: vungTau },
  { key: 'dong-xoai-2023', title: 'Thành phố Đồng Xoài, 20/6–20/9/2023', file: dongXoai },
  { key: 'cam-ngoc-2022', title: 'Xã Cẩm Ngọc, 29/11–20/12/2022', file: camNgoc },
  { key: 'tien-giang-2023', title: 'Tỉnh Tiền Giang, 20/8–30/10/2023', file: tienGiang },
];
