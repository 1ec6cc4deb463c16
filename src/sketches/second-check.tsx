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

/** The page that shows a number and waits for the approval in the app. */
function Approve({ look }: ApproveProps) {
  return (
    <Window>
      <Card>
        <Title label="approve-request" circled={look === 'title'} />
        <Lines lengths={['full', 'most']} />
        <Figures name="two-digits" circled={look === 'number'} />
        <LinkWords label="cannot-use-app" circled={look === 'other'} />
      </Card>
    </Window>
  );
}

/** The approval page, recognised by its title. */
export function ApproveRequest() {
  return <Approve look="title" />;
}

/** The approval page with the number for the app circled. */
export function ApproveNumber() {
  return <Approve look="number" />;
}

/** The approval page with the link to another method circled. */
export function AnotherMethod() {
  return <Approve look="other" />;
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
  readonly look: 'skip' | 'create';
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
          {look === 'skip' ? <LinkWords label="skip-for-now" circled /> : <LinkWords />}
          <Button label="next" circled={look === 'create'} />
        </Buttons>
      </Card>
    </Window>
  );
}

/** The passkey page with the link to skip it circled. */
export function PasskeyPrompt() {
  return <Passkey look="skip" />;
}

/** The passkey page with the button to create one circled. */
export function PasskeyCreate() {
  return <Passkey look="create" />;
}
