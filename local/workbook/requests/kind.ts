/** One kind of request in a batchUpdate. */
import type { Draft } from '../draft';
import type { Shape } from '../shape';

export type Requests = GoogleAppsScript.Sheets.Schema.Request;
export type Response = GoogleAppsScript.Sheets.Schema.Response;

export interface Kind<Body> {
  shape: Shape;
  /** Changes the draft; gives Google's reply, nothing for an empty one. @throws ApiError */
  apply(draft: Draft, body: Body): Response | undefined;
}
