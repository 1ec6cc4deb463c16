import {
  Button,
  Buttons,
  Choice,
  Chosen,
  Field,
  Heading,
  Lines,
  List,
  Row,
  Sample,
  Title,
} from './parts.tsx';
import { Window } from './sketch.tsx';

/** The oldest set-up page, recognised by its title: plain, and as wide as the window. */
export function SetUpOld() {
  return (
    <Window>
      <Title label="additional-verification" circled />
      <Lines />
      <Heading label="contact-question" />
      <List>
        <Chosen label="authentication-phone" />
      </List>
      <Buttons>
        <Button label="next" />
      </Buttons>
    </Window>
  );
}

/** The first step of the oldest set-up: the contact method and the phone number. */
export function OldContact() {
  return (
    <Window>
      <Title label="additional-verification" />
      <Heading label="contact-question" />
      <List circled>
        <Chosen label="authentication-phone" />
      </List>
      <Row>
        <List>
          <Sample name="country" />
        </List>
        <Field>
          <Sample name="number" />
        </Field>
      </Row>
    </Window>
  );
}

/** The lower half of the first step of the oldest set-up: how to receive the code. */
export function OldMethod() {
  return (
    <Window>
      <Heading label="method" />
      <Choice label="send-text-code" circled />
      <Choice chosen={false} />
      <Lines />
      <Buttons>
        <Button label="next" />
      </Buttons>
    </Window>
  );
}

/** The second step of the oldest set-up: the code. */
export function OldCode() {
  return (
    <Window>
      <Title label="additional-verification" />
      <Heading label="enter-code-here" />
      <Field circled>
        <Sample name="six-digits" />
      </Field>
      <Buttons>
        <Button label="verify" />
      </Buttons>
    </Window>
  );
}

/** The last step of the oldest set-up: a password for other programs, and the button to finish. */
export function OldFinish() {
  return (
    <Window>
      <Title label="additional-verification" />
      <Heading label="keep-using" />
      <Lines />
      <Field>
        <Lines lengths={['half']} />
      </Field>
      <Buttons>
        <Button label="finish" circled />
      </Buttons>
    </Window>
  );
}
