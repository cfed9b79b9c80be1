/** A world of spreadsheets by id: which there are, and who may open which. Ids that are not there answer as Google does. */
import { ApiError, type Identity, type LocalWorkbook } from './api';
import { noPermission } from './errors';
import type { Reading } from './saved-file';

export class Files {
  private readonly files = new Map<
    string,
    { open(who: Identity): Reading; readers: 'anyone' | readonly string[] }
  >();

  /** @param readers e-mails of who may read it, or anyone with the link */
  put(id: string, file: LocalWorkbook | Reading, readers: 'anyone' | readonly string[] = 'anyone'): void {
    this.files.set(id, { open: (who) => ('as' in file ? file.as(who) : file), readers });
  }

  /** A document of another kind, such as an Office file that lies on Drive. */
  putForeign(id: string): void {
    this.put(id, {
      batchGet() {
        throw new ApiError(400, 'INVALID_ARGUMENT', 'This operation is not supported for this document');
      },
    });
  }

  delete(id: string): void {
    this.files.delete(id);
  }

  /** @throws ApiError 404 when there is no such file, 403 for who may not read it */
  open(id: string, who: Identity): Reading {
    const file = this.files.get(id);
    if (file === undefined) throw new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
    if (file.readers !== 'anyone' && !file.readers.includes(who.email)) throw noPermission();
    return file.open(who);
  }
}
