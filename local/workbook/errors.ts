/** The refusals of the Sheets API, in Google's words. */
import { ApiError } from './api';

/** 400 INVALID_ARGUMENT. Inside a batch the request's place is put before it: "Invalid requests[3].repeatCell: …". */
export function invalid(message: string): ApiError {
  return new ApiError(400, 'INVALID_ARGUMENT', message);
}

/** A request field nobody knows, or that this workbook does not implement. @param path `requests[0].repeat_cell` */
export function unknownName(name: string, path: string): ApiError {
  return invalid(
    `Invalid JSON payload received. Unknown name "${name}"${path === '' ? '' : ` at '${path}'`}: Cannot find field.`,
  );
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function noPermission(): ApiError {
  return new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
}
