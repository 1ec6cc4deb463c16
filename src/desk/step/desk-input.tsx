import { useState } from 'react';
import { AddressForm } from '../../features/checks/address-form.tsx';
import { PhoneForm } from '../../features/checks/phone-form.tsx';
import { WaitForm } from '../../features/waiting/wait-form.tsx';
import { inputAt } from '../../flow/input.ts';
import type { Draft } from '../../guide/drafts.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { updateNotes, useCallState } from '../call/call-store.ts';

/**
 * The input form of a step, filled with what was typed for it in this call. The quick jump takes the place of the
 * message form.
 */
export function DeskInput({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const typed = useCallState(({ call }) => call.typed);
  const draft = (subject: 'address' | 'phone'): Draft => [
    typed[subject],
    (text) => updateNotes({ [subject]: text }),
  ];
  const country = useState('');
  const time = useState('');
  const step = tree.steps[place.step];
  const minutes = step?.kind === 'fix' ? step.waits : undefined;
  switch (inputAt(tree, place.step)) {
    case 'address':
      return <AddressForm place={place} draft={draft('address')} />;
    case 'phone':
      return <PhoneForm place={place} draft={draft('phone')} countryDraft={country} />;
    default:
      return minutes === undefined ? null : <WaitForm place={place} minutes={minutes} draft={time} />;
  }
}
