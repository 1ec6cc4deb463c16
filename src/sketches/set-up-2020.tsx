import {
  Button,
  Buttons,
  Card,
  Choice,
  Chosen,
  Field,
  Heading,
  Lines,
  LinkWords,
  List,
  Picture,
  Row,
  Sample,
  Title,
} from './parts.tsx';
import { Window } from './sketch.tsx';

/** The page after the password that asks for more information. Its button is at the bottom right. */
export function MoreInformation() {
  return (
    <Window>
      <Card>
        <Title label="more-information-required" />
        <Lines lengths={['full', 'most']} />
        <Buttons>
          <Button label="next" circled />
        </Buttons>
      </Card>
    </Window>
  );
}

interface KeepSecureProps {
  readonly look: 'title' | 'other';
}

/** The set-up page since 2020: a wide card that starts with the app. */
function KeepSecure({ look }: KeepSecureProps) {
  return (
    <Window>
      <Card form="wide">
        <Title label="keep-account-secure" circled={look === 'title'} />
        <Row>
          <Picture sign="phoneSign" />
          <Lines lengths={['half', 'full', 'most']} />
        </Row>
        <Buttons>
          <Button label="next" />
        </Buttons>
        <LinkWords label="different-method" circled={look === 'other'} />
      </Card>
    </Window>
  );
}

/** The set-up page since 2020, recognised by its title. */
export function SetUp2020() {
  return <KeepSecure look="title" />;
}

/** The link to another method, at the bottom left. */
export function DifferentMethod() {
  return <KeepSecure look="other" />;
}

/** The dialog with the choice of the method. */
export function WhichMethod() {
  return (
    <Window>
      <Card>
        <Heading label="which-method" />
        <List circled>
          <Chosen label="phone" />
        </List>
        <Buttons>
          <Button quiet />
          <Button label="confirm" />
        </Buttons>
      </Card>
    </Window>
  );
}

interface NewerNumberProps {
  readonly look: 'country' | 'number';
}

function NumberCard({ look }: NewerNumberProps) {
  return (
    <Window>
      <Card form="wide">
        <Heading label="which-number" />
        <Row>
          <List circled={look === 'country'}>
            <Sample name="country" />
          </List>
          <Field circled={look === 'number'}>
            <Sample name="number" />
          </Field>
        </Row>
        <Choice label="text-me-code" />
        <Buttons>
          <Button label="next" />
        </Buttons>
      </Card>
    </Window>
  );
}

/** The page for the phone number with the field for it circled. */
export function NewerNumber() {
  return <NumberCard look="number" />;
}

/** The page for the phone number with the list of countries circled. */
export function CountryList() {
  return <NumberCard look="country" />;
}

/** The field for the code of a text message. */
export function NewerCode() {
  return (
    <Window>
      <Card form="wide">
        <Heading />
        <Lines lengths={['most']} />
        <Field circled>
          <Sample name="six-digits" />
        </Field>
        <Buttons>
          <Button quiet />
          <Button label="next" />
        </Buttons>
      </Card>
    </Window>
  );
}

/** The last page of the set-up. */
export function Success() {
  return (
    <Window>
      <Card form="wide">
        <Title label="success" />
        <Lines lengths={['full', 'most']} />
        <Buttons>
          <Button label="done" circled />
        </Buttons>
      </Card>
    </Window>
  );
}
