import type { Page } from 'playwright';
import { type Answer, selectorsFor } from '../answers/answer.ts';
import type { Judgement, Told } from '../told.ts';

const MAX_HTML = 300;

/**
 * Looks up the elements that a judge names in the current page, and which selectors of the answers match them. Judges name
 * elements by selectors, or by paths such as `/html[1]/body[1]/svg[1]/text()[1]`, which XPath itself cannot follow into a
 * drawing. What is no element of the page, such as the document, counts as the root.
 */
export async function withElements(
  page: Page,
  { told }: Judgement,
  answers: readonly Answer[],
): Promise<readonly Told[]> {
  const asked = told.map((each) => ({ place: each.place, selectors: selectorsFor(answers, each) }));
  const found = await page.evaluate(
    ({ asked, max }) => {
      const STEP = /^([^[\]()]+)\[(\d+)\]$/;
      const follow = (path: string): Element =>
        path
          .split('/')
          .slice(1)
          .reduce<Element | Document>((at, step) => {
            const [, name = '', position = '1'] = STEP.exec(step) ?? [];
            const like = [...at.children].filter(({ localName }) => localName === name.toLowerCase());
            return like[Number(position) - 1] ?? at;
          }, document) as Element;
      return asked.map(({ place, selectors }) => {
        const at = place.startsWith('/') ? follow(place) : document.querySelector(place);
        const element = at instanceof Element ? at : document.documentElement;
        return {
          html: element.outerHTML.slice(0, max),
          fits: selectors.filter((selector) => element.matches(selector)),
        };
      });
    },
    { asked, max: MAX_HTML },
  );
  return told.map(({ place: _, ...each }, position) => ({ ...each, html: '', fits: [], ...found[position] }));
}
