import {
  Button,
  Buttons,
  Entry,
  EntryLabel,
  Field,
  Figures,
  Heading,
  Lines,
  Sample,
  Title,
} from './parts.tsx';
import { Phone } from './sketch.tsx';

/** Authenticator's list of account kinds, with the work account circled. */
export function AppAddAccount() {
  return (
    <Phone>
      <Title label="add-account" />
      <Entry sign="person">
        <Lines lengths={['most']} />
      </Entry>
      <Entry sign="person" circled>
        <EntryLabel label="work-account" />
      </Entry>
      <Entry sign="person">
        <Lines lengths={['half']} />
      </Entry>
    </Phone>
  );
}

/** A sign-in request with the field for the number. */
export function AppNumber() {
  return (
    <Phone>
      <Title />
      <Lines lengths={['full', 'most']} />
      <Field circled>
        <Sample name="two-digits" />
      </Field>
      <Buttons>
        <Button quiet />
        <Button />
      </Buttons>
    </Phone>
  );
}

/** A sign-in request, with the button to refuse it circled. */
export function AppNotMe() {
  return (
    <Phone>
      <Title />
      <Lines lengths={['full', 'most']} />
      <Field />
      <Button quiet label="not-me" circled />
      <Button />
    </Phone>
  );
}

/** The OUMail account in the app's list, identified by its address. */
function OumailAccount({ circled = false }: { readonly circled?: boolean }) {
  return (
    <Entry sign="person" circled={circled}>
      <Lines lengths={['half']} />
      <span>
        <Sample name="before-at" />
        <Sample name="student" />
      </span>
    </Entry>
  );
}

/** Two accounts in the app: OUMail's and that of the campus systems. */
export function AppTwoAccounts() {
  return (
    <Phone>
      <Heading />
      <OumailAccount circled />
      <Entry sign="person">
        <Sample name="koan" />
        <Lines lengths={['half']} />
      </Entry>
    </Phone>
  );
}

/** The account's code, which the app renews continually. */
export function AppCode() {
  return (
    <Phone>
      <Heading />
      <OumailAccount />
      <Figures name="six-digits" circled />
    </Phone>
  );
}
