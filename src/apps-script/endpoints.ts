/**
 * What the sidebar may ask of the server: the allow-list, one entry a call, each with a schema of its argument. The
 * sidebar's own calls take their types from here.
 */
import type * as z from 'zod/mini';
import { cityCalls } from './calls/city';
import { planTextCalls } from './calls/plan-text';
import { reportCalls } from './calls/report';
import { setUpCalls } from './calls/set-up';
import { todayCalls } from './calls/today';
import { unitsCalls } from './calls/units';
import { zaloCalls } from './calls/zalo';

export const ENDPOINTS = {
  ...todayCalls,
  ...zaloCalls,
  ...reportCalls,
  ...setUpCalls,
  ...unitsCalls,
  ...planTextCalls,
  ...cityCalls,
};

type Endpoints = typeof ENDPOINTS;
export type CallName = keyof Endpoints;
export type CallInput<K extends CallName> = z.input<Endpoints[K]['input']>;
export type CallOutput<K extends CallName> = ReturnType<Endpoints[K]['answer']>;
