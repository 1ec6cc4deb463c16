import { AddressForm } from '../../features/checks/address-form.tsx';
import { PhoneForm } from '../../features/checks/phone-form.tsx';
import { useWait } from '../../features/waiting/use-wait.ts';
import { WaitForm } from '../../features/waiting/wait-form.tsx';
import { inputAt } from '../../flow/input.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { updateNotes, updateTime, useCallState } from '../call/call-store.ts';

const changeAddress = (address: string) => updateNotes({ address });
const changePhone = (phone: string) => updateNotes({ phone });
const changeCountry = (country: string) => updateNotes({ country });

/**
 * The input form of a step, filled with what was typed for it in this call. The quick jump takes the place of the
 * message form.
 */
export function DeskInput({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { address, phone, country } = useCallState(({ call }) => call.typed);
  const time = useCallState(({ call }) => call.times.get(place.step) ?? '');
  const wait = useWait(place.step);
  const step = tree.steps[place.step];
  const minutes = step?.kind === 'fix' ? step.waits : undefined;
  switch (inputAt(tree, place.step)) {
    case 'address':
      return <AddressForm place={place} draft={[address, changeAddress]} />;
    case 'phone':
      return <PhoneForm place={place} draft={[phone, changePhone]} countryDraft={[country, changeCountry]} />;
    default:
      return minutes === undefined ? null : (
        <WaitForm
          place={place}
          minutes={minutes}
          draft={[time, (typed) => updateTime(place.step, typed)]}
          wait={wait}
        />
      );
  }
}
