/**
 * "Quyền nhập": hamlet by hamlet, who may type into its rows. Apart from the build, since an address that Google does not
 * take must not keep the tables from standing.
 */
import type { Campaign } from '../domain/campaign';
import { type Finding, finding } from '../domain/finding';
import { type Compiled, oneBatch, type Snapshot } from '../sheets-api';
import { grantedIn, permissionRequests, type RowPermission, withoutOthers } from '../sheets-api/permissions';
import type { Tab } from '../workbook/model';
import { type EntryPermission, entryPermissions } from '../workbook/tabs';
import { AppError } from './app-error';
import { applyOver, readWorkbook } from './batch';
import type { Ports } from './ports';

export interface PermissionsSet {
  /** Hamlets without an address, and addresses that Google does not take. */
  findings: Finding[];
  /** Hamlets whose rows have people of their own; 0 where anyone with the link types, or the office alone. */
  units: number;
  written: boolean;
}

/**
 * Brings the protected rows to what the forms say; takes them away where others type.
 * @param tabs the entry tabs of the campaign
 * @throws AppError those of `applyOver`, except REJECTED for an address
 */
export function setPermissions(ports: Ports, tabs: readonly Tab[], campaign: Campaign): PermissionsSet {
  const permissions = entryPermissions(campaign);
  const silent = permissions
    .filter(({ people }) => people.length === 0)
    .map(({ unit, name }) =>
      finding('PERMISSION_NO_ADDRESS', 'warning', `units.${unit}.email`, { unit: name }),
    );
  return ports.lock.withLock(() => {
    const done = applied(ports, tabs, permissions);
    return { ...done, findings: [...silent, ...done.findings], units: permissions.length };
  });
}

/** All in one batch; only when that is refused, hamlet by hamlet, so that one bad address costs nobody else. */
function applied(ports: Ports, tabs: readonly Tab[], permissions: readonly EntryPermission[]) {
  const units = permissions.map(({ unit }) => unit);
  const wanted = permissions.map(rowsOf);
  const whole = attempt(ports, null, (snapshot) => {
    const { requests, expected } = permissionRequests(tabs, snapshot, wanted, ports.userEmail());
    return oneBatch([...withoutOthers(snapshot, units), ...requests], expected);
  });
  if (whole !== 'refused') return { findings: [], written: whole === 'written' };
  const findings: Finding[] = [];
  let written = attempt(ports, null, (snapshot) => oneBatch(withoutOthers(snapshot, units))) === 'written';
  for (const permission of permissions) {
    const one = grantOneByOne(ports, tabs, permission);
    findings.push(...one.findings);
    written ||= one.written;
  }
  return { findings, written };
}

/** Every address of a hamlet that Google takes; the others are told. */
function grantOneByOne(ports: Ports, tabs: readonly Tab[], permission: EntryPermission) {
  const rows = rowsOf(permission);
  const give = (emails: readonly string[], snapshot: Snapshot | null) =>
    attempt(ports, snapshot, (now) => granting(ports, tabs, now, { ...rows, emails }));
  let snapshot: Snapshot | null = readWorkbook(ports);
  const standing = grantedIn(tabs, snapshot, rows);
  const accepted = [...(standing ?? [])];
  const findings: Finding[] = [];
  let written = false;
  for (const { email, unit, name } of permission.people) {
    if (accepted.includes(email)) continue;
    const outcome = give([...accepted, email], snapshot);
    if (outcome === 'refused')
      findings.push(finding('PERMISSION_ADDRESS', 'warning', `units.${unit}.email`, { unit: name, email }));
    else {
      accepted.push(email);
      written = true;
      // The ranges have ids of their own now.
      snapshot = null;
    }
  }
  if (accepted.length > 0 || standing !== null) return { findings, written };
  // Nobody but the office: refused now, it is not for an address.
  const last = applyOver(ports, snapshot, (now) => ({
    compiled: granting(ports, tabs, now, { ...rows, emails: [] }),
    result: null,
  }));
  return { findings, written: last.written };
}

function granting(ports: Ports, tabs: readonly Tab[], now: Snapshot, permission: RowPermission): Compiled {
  const { requests, expected } = permissionRequests(tabs, now, [permission], ports.userEmail());
  return oneBatch(requests, expected);
}

function rowsOf({ unit, teams, people }: EntryPermission): RowPermission {
  return { unit, teams, emails: people.map(({ email }) => email) };
}

/** @param snapshot what stands, when that is known: a refused batch has changed nothing */
function attempt(
  ports: Ports,
  snapshot: Snapshot | null,
  compile: (snapshot: Snapshot) => Compiled,
): 'written' | 'unchanged' | 'refused' {
  try {
    const { written } = applyOver(ports, snapshot, (now) => ({ compiled: compile(now), result: null }));
    return written ? 'written' : 'unchanged';
  } catch (error) {
    if (error instanceof AppError && error.code === 'REJECTED') return 'refused';
    throw error;
  }
}
