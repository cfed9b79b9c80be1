/** The words of the sidebar's page: it is built with one language, and asks the server for the other. */
import { page as en } from './en/page';
import type { Language, Widen } from './shape';
import { page as vi } from './vi/page';

export type PageWords = Widen<typeof vi>;

/** Null where they stand at the other end: the page has its own, the server those of the other language. */
export const PAGES: Readonly<Record<Language, PageWords | null>> = { vi, en };
