/** Runs the real bundle over a fresh local workbook: opens a campaign, then builds its tables. */
import type { BuildResult } from '../../src/app/build';
import type { Answer } from '../../src/apps-script/run';
import { createHost, type Host } from '../runtime/host';
import type { Identity, LocalWorkbook } from '../workbook/api';
import { createWorkbook } from '../workbook/workbook';
import { upToDateBundle } from './bundle';

export interface BundleRun extends BuildResult {
  workbook: LocalWorkbook;
  /** Every API call, in order. */
  requests: Host['requests'];
}

export const SECRETARY: Identity = { email: 'van-phong@example.com', role: 'owner' };

/**
 * The script over a fresh workbook with the campaign opened and its tables made. Close the host afterwards.
 * @param json a campaign file that has passed `parseCampaign`
 * @param now pins the workbook's clock (milliseconds since 1970-01-01 UTC); null: the real time
 * @throws Error in the add-on's own words when an act fails
 */
export function openBundle(
  json: unknown,
  now: number | null,
): BuildResult & { host: Host; workbook: LocalWorkbook } {
  const workbook = createWorkbook();
  workbook.setNow(now);
  const host = createHost({ workbook, files: upToDateBundle(), user: SECRETARY });
  try {
    act(host, 'openCampaign', [json]);
    return { ...act<BuildResult>(host, 'build', []), host, workbook };
  } catch (error) {
    host.close();
    throw error;
  }
}

/** The same where nothing is done after building. */
export function runBundle(json: unknown, now: number | null): BundleRun {
  const { host, ...built } = openBundle(json, now);
  host.close();
  return { ...built, requests: host.requests };
}

/** The add-on's own words as an error when the act fails. */
export function act<T>(host: Host, name: string, args: unknown[]): T {
  const answer = host.run(name, args) as Answer<T>;
  if (!answer.ok) throw new Error(answer.text);
  return answer.value;
}

/** One line a call, as sent. */
export function requestLines(requests: Host['requests']): string {
  return requests.map(({ method, body }) => `${JSON.stringify({ method, body })}\n`).join('');
}
