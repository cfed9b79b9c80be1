/** Links from one cell to another: "#gid=12&range=B7" in Google, a location in the file. */

/** @returns "'Chỉ tiêu tổ'!B7", or null when the address does not lead to a cell of this workbook */
export function locationOf(uri: string, titleOf: ReadonlyMap<number, string>): string | null {
  const parts = /^#gid=(\d+)(?:&range=([A-Za-z]+\d+(?::[A-Za-z]+\d+)?))?$/.exec(uri);
  const title = parts === null ? undefined : titleOf.get(Number(parts[1]));
  return title === undefined ? null : `'${title}'!${parts![2] ?? 'A1'}`;
}
