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

interface ApproveProps {
  readonly look: 'title' | 'number' | 'other';
}

/** The page waits until the request is approved in the app, and shows a number. */
function Approve({ look }: ApproveProps) {
  return (
    <Window>
      <Card>
        <Title label="approve-request" ringed={look === 'title'} />
        <Lines lengths={['full', 'most']} />
        <Figures name="two-digits" ringed={look === 'number'} />
        <LinkWords label="cannot-use-app" ringed={look === 'other'} />
      </Card>
    </Window>
  );
}

/** The request, as it is recognised. */
export function ApproveRequest() {
  return <Approve look="title" />;
}

/** The number that the app asks for. */
export function ApproveNumber() {
  return <Approve look="number" />;
}

/** The way to another method. */
export function AnotherMethod() {
  return <Approve look="other" />;
}

/** The number that is shown when the app is tried out at its set-up. */
export function TryOutNumber() {
  return (
    <Window>
      <Card>
        <Title />
        <Lines lengths={['full', 'most']} />
        <Figures name="two-digits" ringed />
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
        <Field ringed>
          <Sample name="six-digits" />
        </Field>
        <Buttons>
          <Button {...(button && { label: button })} />
        </Buttons>
      </Card>
    </Window>
  );
}

/** The code of a text message, at the sign-in. */
export function EnterTextCode() {
  return <CodeEntry button="sign-in" />;
}

/** The code of the app, at the sign-in. */
export function EnterAppCode() {
  return <CodeEntry />;
}

/** The list of ways at the security info. */
export function SecurityInfo() {
  return (
    <Window>
      <Title />
      <Entry sign="plus" ringed>
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
  readonly look: 'skip' | 'create';
}

/** The page asks to create a passkey. */
function Passkey({ look }: PasskeyProps) {
  return (
    <Window>
      <Card>
        <Picture sign="key" />
        <Title />
        <Lines lengths={['full', 'most']} />
        <Buttons>
          {look === 'skip' ? <LinkWords label="skip-for-now" ringed /> : <LinkWords />}
          <Button label="next" ringed={look === 'create'} />
        </Buttons>
      </Card>
    </Window>
  );
}

/** Route to create a passkey, and putting it off. */
export function PasskeyPrompt() {
  return <Passkey look="skip" />;
}

/** Route to create a passkey, and willing to. */
export function PasskeyCreate() {
  return <Passkey look="create" />;
}
