/** Functions of Google Sheets that the grid's engine lacks and our conditional formats use. */
import { addFunction, helpers } from '@odoo/o-spreadsheet';

/** Call once, before the first model is made. */
export function installFunctions(): void {
  addFunction('N', {
    description: 'Số của một giá trị; chữ là 0.',
    args: [helpers.arg('value (any)', 'Giá trị cần đổi thành số.')],
    compute(argument) {
      const value = typeof argument === 'object' && 'value' in argument ? argument.value : argument;
      return { value: typeof value === 'number' ? value : value === true ? 1 : 0 };
    },
  });
}
