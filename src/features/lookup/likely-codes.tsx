import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import { useTitleOf } from '../../guide/page-titles.ts';
import { useSpokenCode } from '../../guide/use-spoken-code.ts';
import { AnswerRow, AnswerRows } from '../../ui/answer-row.tsx';
import { SpokenText } from '../../ui/text/spoken-text.tsx';
import { likelyCodes } from '../../url/codes.ts';
import { routePath } from '../../url/paths.ts';
import styles from './likely-codes.module.css';

/** The pages whose codes are easily confused with a wrong code. Renders nothing if there are none. */
export function LikelyCodes({ typed }: { readonly typed: string }) {
  const { codes, language } = useGuide();
  const { t } = useTranslation('ui');
  const titleOf = useTitleOf();
  const spoken = useSpokenCode();
  const likely = likelyCodes(typed, codes.keys());
  if (likely.length === 0) return null;
  return (
    <section>
      <p className={styles.lead}>{t('code.didYouHear')}</p>
      <AnswerRows isSpaced>
        {likely.map((code) => {
          const target = codes.get(code);
          return target ? (
            <AnswerRow
              key={code}
              label={
                <SpokenText spoken={spoken(code)}>
                  <code>{code}</code>
                </SpokenText>
              }
              detail={titleOf(target)}
              link={(className, children) => (
                <Link className={className} to={routePath(language, target)}>
                  {children}
                </Link>
              )}
            />
          ) : null;
        })}
      </AnswerRows>
    </section>
  );
}
