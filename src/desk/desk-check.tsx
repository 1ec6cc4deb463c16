import { checkedAt } from '../engine/checks.ts';
import type { Place } from '../engine/replay.ts';
import { AddressForm } from '../screens/address-form.tsx';
import type { Draft } from '../screens/check-form-props.ts';
import { useGuide } from '../screens/guide-context.ts';
import { PhoneForm } from '../screens/phone-form.tsx';
import { WaitForm } from '../screens/wait-form.tsx';
import { typeNotes, useHeld } from './call-store.ts';

/** What can be typed at a step, with what was typed for it in this call. For messages there is the quick jump. */
export function DeskCheck({ place }: { readonly place: Place }) {
  const { tree } = useGuide();
  const typed = useHeld(({ call }) => call.typed);
  const draft = (subject: 'address' | 'phone'): Draft => [
    typed[subject],
    (text) => typeNotes({ [subject]: text }),
  ];
  const step = tree.steps[place.step];
  const minutes = step?.kind === 'fix' ? step.waits : undefined;
  switch (checkedAt(tree, place.step)) {
    case 'address':
      return <AddressForm place={place} draft={draft('address')} />;
    case 'phone':
      return <PhoneForm place={place} draft={draft('phone')} />;
    default:
      return minutes === undefined ? null : <WaitForm place={place} minutes={minutes} />;
  }
}
