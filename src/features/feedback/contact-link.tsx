import { useTranslation } from 'react-i18next';
import { ExternalLink } from '../../ui/external-link.tsx';

/** How the address of a page or of a mailbox begins. */
const SCHEME = /^(https:\/\/|mailto:)/;

/** A link to those who run the guide, from `site.contact`. An email opens no tab. */
export function ContactLink({ contact }: { readonly contact: string }) {
  const { t } = useTranslation('ui');
  const name = contact.replace(SCHEME, '');
  if (contact.startsWith('mailto:'))
    return (
      <a href={contact} translate="no">
        {name}
      </a>
    );
  return (
    <ExternalLink href={contact} hint={t('step.external')}>
      {name}
    </ExternalLink>
  );
}
