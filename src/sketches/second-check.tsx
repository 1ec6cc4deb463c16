import {
  Button,
  Buttons,
  Card,
  Entry,
  EntryLabel,
  Field,
  Figures,
  Lines,
  LinkWords,
  Picture,
  Sample,
  Title,
} from './parts.tsx';
import { Window } from './sketch.tsx';

/** The page that shows a number and waits for the approval in the app. */
export function ApproveNumber() {
  return (
    <Window>
      <Card>
        <Title label="approve-request" />
        <Lines lengths={['full', 'most']} />
        <Figures name="two-digits" circled />
        <LinkWords label="cannot-use-app" />
      </Card>
    </Window>
  );
}

/** A page that asks for a code or an approval, whichever it is, with the link to another method circled. */
export function AnotherMethod() {
  return (
    <Window>
      <Card>
        <Title />
        <Lines lengths={['full', 'most', 'half']} />
        <LinkWords label="sign-in-another-way" circled />
      </Card>
    </Window>
  );
}

/** The number shown when the app is tested during set-up. */
export function TryOutNumber() {
  return (
    <Window>
      <Card>
        <Title />
        <Lines lengths={['full', 'most']} />
        <Figures name="two-digits" circled />
        <Buttons>
          <Button label="next" />
        </Buttons>
      </Card>
    </Window>
  );
}

interface CodeEntryProps {
  readonly button?: 'sign-in';
}

function CodeEntry({ button }: CodeEntryProps) {
  return (
    <Window>
      <Card>
        <Title />
        <Lines lengths={['full', 'most']} />
        <Field circled>
          <Sample name="six-digits" />
        </Field>
        <Buttons>
          <Button {...(button && { label: button })} />
        </Buttons>
      </Card>
    </Window>
  );
}

/** The field for the code of a text message, when signing in. */
export function EnterTextCode() {
  return <CodeEntry button="sign-in" />;
}

/** The field for the code of the app, when signing in. */
export function EnterAppCode() {
  return <CodeEntry />;
}

/** The list of methods on the security info page. */
export function SecurityInfo() {
  return (
    <Window>
      <Title />
      <Entry sign="plus" circled>
        <EntryLabel label="add-method" />
      </Entry>
      <Entry sign="phoneSign">
        <Lines lengths={['half']} />
      </Entry>
      <Entry sign="key">
        <Lines lengths={['most']} />
      </Entry>
    </Window>
  );
}

interface PasskeyProps {
  /** The part to circle. */
  readonly look: 'more' | 'next';
}

/** The page that offers to create a passkey. */
function Passkey({ look }: PasskeyProps) {
  return (
    <Window>
      <Card>
        <Picture sign="key" />
        <Title />
        <Lines lengths={['full', 'most']} />
        <Buttons>
          <LinkWords label="more" circled={look === 'more'} />
          <Button label="next" circled={look === 'next'} />
        </Buttons>
      </Card>
    </Window>
  );
}

/** The passkey page, with the link to put it off circled. */
export function PasskeyPrompt() {
  return <Passkey look="more" />;
}

/** The passkey page, with the button to create one circled. */
export function PasskeyCreate() {
  return <Passkey look="next" />;
}

/** The page that asks for the passkey when signing in, with the link to other ways circled. */
export function OtherSignIn() {
  return (
    <Window>
      <Card>
        <Picture sign="key" />
        <Title />
        <Lines lengths={['most']} />
        <LinkWords label="other-sign-in" circled />
      </Card>
    </Window>
  );
}
