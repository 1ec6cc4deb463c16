import { useTranslation } from 'react-i18next';
import { branchOf } from '../../flow/id-conventions.ts';
import { inputAt } from '../../flow/input.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { AddressForm } from '../checks/address-form.tsx';
import { MessageForm } from '../checks/message-form.tsx';
import { PhoneForm } from '../checks/phone-form.tsx';
import { InputSection } from './input-section.tsx';

/**
 * The input form of a step, if it has one. The address form is open, because it is all that its step is about. The
 * other forms are collapsed, since not every reader needs them, except for the message search at the start.
 */
export function StepInput({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  switch (inputAt(tree, place.step)) {
    case undefined:
      return null;
    case 'address':
      return <AddressForm place={place} />;
    case 'phone':
      return (
        <InputSection title={t('check.phone.title')} isFolded>
          <PhoneForm place={place} />
        </InputSection>
      );
    case 'message':
      return (
        <InputSection
          title={t('check.message.title')}
          isFolded={branchOf(place.step) !== branchOf(tree.start)}
        >
          <MessageForm place={place} />
        </InputSection>
      );
  }
}
