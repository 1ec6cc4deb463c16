import { useTranslation } from 'react-i18next';
import { branchOf } from '../../flow/id-conventions.ts';
import { inputAt } from '../../flow/input.ts';
import { useDraft } from '../../guide/drafts.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import type { InputKind } from '../../tree/types.ts';
import { PanelSection } from '../../ui/form/panel-section.tsx';
import { AddressForm } from '../checks/address-form.tsx';
import { PhoneForm } from '../checks/phone-form.tsx';
import { LookupForm } from '../lookup/lookup-form.tsx';

/**
 * The input form of a step, if it has one. The address form is open, because it is all that its step is about. The
 * other forms are collapsed, since not every reader needs them, except for the message search at the start.
 */
export function StepInput({ place }: { readonly place: GuidePlace }) {
  return (
    <PartBoundary>
      <Input place={place} />
    </PartBoundary>
  );
}

function Input({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const input = inputAt(tree, place.step);
  return input === undefined ? null : <InputForm input={input} place={place} />;
}

function InputForm({ input, place }: { readonly input: InputKind; readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  const draft = useDraft(input, place.step);
  const countryDraft = useDraft('country', place.step);
  const startsOpen = draft[0] !== '';
  switch (input) {
    case 'address':
      return <AddressForm place={place} draft={draft} />;
    case 'phone':
      return (
        <PanelSection
          title={<HeadingText>{t('check.phone.title')}</HeadingText>}
          isFolded
          startsOpen={startsOpen}
        >
          <PhoneForm place={place} draft={draft} countryDraft={countryDraft} />
        </PanelSection>
      );
    case 'message':
      return (
        <PanelSection
          title={<HeadingText>{t('check.message.title')}</HeadingText>}
          isFolded={branchOf(place.step) !== branchOf(tree.start)}
          startsOpen={startsOpen}
        >
          <LookupForm place={place} draft={draft} />
        </PanelSection>
      );
  }
}
