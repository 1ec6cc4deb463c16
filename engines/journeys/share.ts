import { qrModules } from '../../src/features/share/qr-encoder.ts';
import { stepPath } from '../../src/url/paths.ts';
import type { Journey } from '../journey.ts';
import { expectSame, expectThat, type Reader } from '../reader.ts';
import { longWay, openAfter, pathAfter, stepAfter } from './places.ts';

/** How the guide draws a QR code: a square for each dark module. */
const drawn = (link: string): string =>
  qrModules(link)
    .map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');

async function untilLink({ texts, untilSeen, until, page }: Reader, link: string): Promise<void> {
  await untilSeen({ css: 'main details[open] code', name: link });
  const label = texts.ui.share.qr;
  const { box } = await untilSeen({ css: 'main details[open] svg', name: label });
  expectThat(box.width > 80 && box.height > 80, `the QR code is ${box.width} × ${box.height} pixels large`);
  await until(
    'the QR code is that of the link',
    () =>
      page.evaluate(
        (name: string) =>
          [...document.querySelectorAll('main details[open] svg')]
            .find((each) => each.getAttribute('aria-label') === name)
            ?.querySelector('path')
            ?.getAttribute('d') ?? '',
        label,
      ),
    (path) => path === drawn(link),
  );
}

/** The reader gets the link of a step with and without the answers, as text and as a QR code, and can print. */
export const share: Journey = {
  name: 'share',
  run: async (reader) => {
    const { origin, language, texts, press, page } = reader;
    const moves = longWay(reader).slice(0, 2);
    await openAfter(reader, moves);
    await page.evaluate(() => {
      window.print = () => void Object.assign(window, { prints: (Reflect.get(window, 'prints') ?? 0) + 1 });
    });
    await press({ css: 'main summary', name: texts.ui.share.title });
    await untilLink(reader, origin + stepPath(language, stepAfter(moves)));
    await press({ css: 'main details[open] label', name: texts.ui.share.withAnswers });
    await untilLink(reader, origin + pathAfter(language, moves));
    await press({ css: 'main details[open] button', name: texts.ui.share.print });
    expectSame('the number of prints', await page.evaluate(() => Number(Reflect.get(window, 'prints'))), 1);
  },
};
