/** Links inside the spreadsheet, written as Google writes them: "#gid=123&range=B5". */
import { registries } from '@odoo/o-spreadsheet';
import type { Place } from '../server/protocol';

const LINK = /^#gid=(\d+)(?:&range=(?:[^!]*!)?([A-Z]+\d+)(?::[A-Z]+\d+)?)?$/i;

export function parseLink(url: string): Place | null {
  const parts = LINK.exec(url);
  return parts === null ? null : { sheetId: Number(parts[1]), a1: (parts[2] ?? 'A1').toUpperCase() };
}

/**
 * @param open shows the place
 * @param titleOf the tab's present title, for the link's bubble
 */
export function installLinks(open: (place: Place) => void, titleOf: (sheetId: number) => string): void {
  registries.urlRegistry.add('gid', {
    title: '',
    sequence: -1,
    match: (url: string) => parseLink(url) !== null,
    createLink: (url: string, label: string) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation(url: string) {
      const place = parseLink(url);
      return place === null ? url : `${titleOf(place.sheetId)}, ô ${place.a1}`;
    },
    open(url: string) {
      const place = parseLink(url);
      if (place !== null) open(place);
    },
  });
}
