/** HtmlService: pages for dialogs. */
import { Service } from '../service';

interface Content {
  html: string;
  width: number;
  height: number;
}

const contents = new WeakMap<Service, Content>();

export const htmlService = new Service('HtmlService', {
  createHtmlOutput(html: string) {
    const content: Content = { html, width: 600, height: 400 };
    const output: Service = new Service('HtmlOutput', {
      setWidth(width: number) {
        content.width = width;
        return output;
      },
      setHeight(height: number) {
        content.height = height;
        return output;
      },
    });
    contents.set(output, content);
    return output;
  },
});

/** What an HtmlOutput holds. */
export function contentOf(output: Service): Content {
  return contents.get(output)!;
}
