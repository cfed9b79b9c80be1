/** What the person who called must correct: one line a fault, with the field and the reason. Exit code 2. */
export class BadInput extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
    this.name = 'BadInput';
  }
}
