import type { LabelId } from '../i18n/labels.ts';
import {
  Button,
  Buttons,
  Card,
  Dots,
  Entry,
  EntryLabel,
  Field,
  Lines,
  Message,
  Sample,
  type SampleName,
  Title,
} from './parts.tsx';
import { Window } from './sketch.tsx';

interface SignInProps {
  readonly message?: LabelId;
  /** The part to circle. */
  readonly look: 'message' | 'before-at' | 'after-at' | 'field';
  /** The part of the address after the personal ID. */
  readonly ending?: SampleName;
}

/** The sign-in page with the field for the address. */
function SignIn({ message, look, ending = 'student' }: SignInProps) {
  return (
    <Window>
      <Card>
        <Title label="sign-in" />
        {message ? <Message label={message} circled={look === 'message'} /> : null}
        <Field circled={look === 'field'}>
          <Sample name="before-at" circled={look === 'before-at'} />
          <Sample name={ending} circled={look === 'after-at'} />
        </Field>
        <Buttons>
          <Button label="next" />
        </Buttons>
      </Card>
    </Window>
  );
}

/** The field for the address, circled. */
export function SignInAddress() {
  return <SignIn look="field" />;
}

/** The place where the page reports a problem with the address. */
export function SignInMessage() {
  return <SignIn message="username-incorrect" look="message" />;
}

/** The message about the user name, which refers to the part before the @. */
export function UsernameIncorrect() {
  return <SignIn message="username-incorrect" look="before-at" />;
}

/** The message about the domain, which refers to the part from the @ on. */
export function NotInOurSystem() {
  return <SignIn message="not-in-our-system" look="after-at" />;
}

/** The message about an account that does not exist. */
export function AccountDoesNotExist() {
  return <SignIn message="account-does-not-exist" look="message" />;
}

/** The address of a graduate. */
export function SignInAlumni() {
  return <SignIn look="after-at" ending="alumni" />;
}

/** The accounts that the page remembers, and the item for another one. */
export function UseAnotherAccount() {
  return (
    <Window>
      <Card>
        <Title />
        <Entry sign="person">
          <Lines lengths={['half', 'most']} />
        </Entry>
        <Entry sign="plus" circled>
          <EntryLabel label="use-another-account" />
        </Entry>
      </Card>
    </Window>
  );
}

interface PasswordProps {
  readonly message?: LabelId;
  readonly look: 'message' | 'field' | 'button';
}

/** The page with the field for the password. */
function Password({ message, look }: PasswordProps) {
  return (
    <Window>
      <Card>
        <Lines lengths={['half']} />
        <Title />
        {message ? <Message label={message} circled={look === 'message'} /> : null}
        <Field circled={look === 'field'}>
          <Dots />
        </Field>
        <Buttons>
          <Button label="sign-in" circled={look === 'button'} />
        </Buttons>
      </Card>
    </Window>
  );
}

/** The field for the password, circled. */
export function PasswordBox() {
  return <Password look="field" />;
}

/** The button that submits the password. */
export function PasswordSignIn() {
  return <Password look="button" />;
}

/** The place where the page says that the password is wrong. */
export function PasswordIncorrect() {
  return <Password message="password-incorrect" look="message" />;
}

/** The message that the account is temporarily locked. */
export function AccountLocked() {
  return <Password message="account-locked" look="message" />;
}

/** The message that the account is locked until an administrator unlocks it. */
export function AccountLockedByAdmin() {
  return (
    <Window>
      <Card>
        <Title />
        <Message label="account-locked-by-admin" circled />
        <Lines />
      </Card>
    </Window>
  );
}
