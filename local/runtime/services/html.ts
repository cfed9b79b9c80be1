/** HtmlService: pages for dialogs and for the sidebar. */
import { Service, ServiceError } from '../service';

interface Content {
  html: string;
  title: string;
  width: number;
  height: number;
}

const contents = new WeakMap<Service, Content>();

/** @param pages HTML files of the script project, by name */
export function htmlService(pages: Readonly<Record<string, string>>): Service {
  return new Service('HtmlService', {
    createHtmlOutput: outputOf,
    createHtmlOutputFromFile(name: string) {
      const html = pages[name];
      if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
      return outputOf(html);
    },
  });
}

function outputOf(html: string): Service {
  const content: Content = { html, title: '', width: 600, height: 400 };
  const output: Service = new Service('HtmlOutput', {
    setTitle(title: string) {
      content.title = title;
      return output;
    },
    append(html: string) {
      content.html += html;
      return output;
    },
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
}

/** What an HtmlOutput holds. */
export function contentOf(output: Service): Content {
  return contents.get(output)!;
}
