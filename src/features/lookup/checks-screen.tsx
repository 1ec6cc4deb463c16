import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { stepForInput } from '../../flow/input.ts';
import { useDraft } from '../../guide/drafts.ts';
import { StartInstead } from '../../guide/form-not-ready.tsx';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { placeWithoutTrail } from '../../guide/use-place-from.ts';
import { FormNotReady } from '../../ui/form/form.tsx';
import { PanelSection } from '../../ui/form/panel-section.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { deskPath, startPath } from '../../url/paths.ts';
import { AddressForm } from '../checks/address-form.tsx';
import { PhoneForm } from '../checks/phone-form.tsx';
import styles from './checks-screen.module.css';
import { CodeForm } from './code-form.tsx';
import { LookupForm } from './lookup-form.tsx';

/** The page of the drafts. */
const PAGE = 'checks';

/**
 * The checks page: a field for a code and the three checks, for staff on the phone and readers who know what to check.
 */
export function ChecksScreen() {
  const { tree, language } = useGuide();
  const { t } = useTranslation(['checks', 'ui']);
  /** Findings continue from the first step of the tree with the same check. */
  const placeOf = (subject: 'address' | 'phone') =>
    placeWithoutTrail(stepForInput(tree, subject) ?? tree.start);
  const code = useDraft('code', PAGE);
  const address = useDraft('address', PAGE);
  const phone = useDraft('phone', PAGE);
  const country = useDraft('country', PAGE);
  const message = useDraft('message', PAGE);
  const sections = [
    { id: 'address', draft: address, form: <AddressForm place={placeOf('address')} draft={address} /> },
    {
      id: 'phone',
      draft: phone,
      form: <PhoneForm place={placeOf('phone')} draft={phone} countryDraft={country} />,
    },
    { id: 'message', draft: message, form: <LookupForm draft={message} /> },
  ] as const;
  return (
    <article className="columns">
      <div>
        <PageTitle lead={t('lead')}>
          <HeadingText>{t('title')}</HeadingText>
        </PageTitle>
        <p className={styles.withoutScript}>
          <span>{t('withoutScript')}</span> <Link to={startPath(language)}>{t('ui:notFound.start')}</Link>
        </p>
        <ul className={styles.contents}>
          <li>
            <a href="#code">{t('ui:code.title')}</a>
          </li>
          {sections.map(({ id }) => (
            <li key={id}>
              {/* Also opens it again if the hash does not change, after the reader has closed it. */}
              <a href={`#${id}`} onClick={() => unfold(id)}>
                {t(`${id}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <FormNotReady value={<StartInstead />}>
        <div className="beside">
          <PanelSection id="code" title={<HeadingText>{t('ui:code.title')}</HeadingText>}>
            <PartBoundary>
              <CodeForm draft={code} />
            </PartBoundary>
          </PanelSection>
        </div>
        <div className={styles.checks}>
          {sections.map(({ id, draft: [typed], form }) => (
            <CheckPart key={id} id={id} startsOpen={typed !== ''}>
              {form}
            </CheckPart>
          ))}
        </div>
      </FormNotReady>
      <p className={styles.staff}>
        <span>{t('ui:desk.forStaff')}</span>{' '}
        <Link to={deskPath(language, tree.start)}>{t('ui:desk.open')}</Link>
      </p>
    </article>
  );
}

interface CheckPartProps {
  readonly id: 'address' | 'phone' | 'message';
  /** Whether the reader has returned to text that they typed. */
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** A collapsible check. It opens when the URL's hash is its id. */
function CheckPart({ id, startsOpen, children }: CheckPartProps) {
  const { t } = useTranslation('checks');
  const { hash } = useLocation();
  useEffect(() => {
    // While it was closed, the page may have been too short for the browser to scroll to it.
    if (hash === `#${id}` && unfold(id)) document.getElementById(id)?.scrollIntoView();
  }, [hash, id]);
  return (
    <PanelSection
      id={id}
      title={<HeadingText>{t(`${id}.title`)}</HeadingText>}
      isFolded
      startsOpen={startsOpen}
    >
      <p>{t(`${id}.lead`)}</p>
      <PartBoundary>{children}</PartBoundary>
    </PanelSection>
  );
}

/** Opens a check. Returns whether it was closed before. */
function unfold(id: string): boolean {
  const fold = document.getElementById(id)?.querySelector('details');
  if (!fold || fold.open) return false;
  fold.open = true;
  return true;
}
