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

/** The oldest of the set-up pages, as it is recognised: plain, as wide as the window. */
export function SetUpOld() {
  return (
    <Window>
      <Title label="additional-verification" ringed />
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

/** Its first step: by what, and which number. */
export function OldContact() {
  return (
    <Window>
      <Title label="additional-verification" />
      <Heading label="contact-question" />
      <List ringed>
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

/** The lower half of its first step: how the code shall come. */
export function OldMethod() {
  return (
    <Window>
      <Heading label="method" />
      <Choice label="send-text-code" ringed />
      <Choice chosen={false} />
      <Lines />
      <Buttons>
        <Button label="next" />
      </Buttons>
    </Window>
  );
}

/** Its second step: the code. */
export function OldCode() {
  return (
    <Window>
      <Title label="additional-verification" />
      <Heading label="enter-code-here" />
      <Field ringed>
        <Sample name="six-digits" />
      </Field>
      <Buttons>
        <Button label="verify" />
      </Buttons>
    </Window>
  );
}

/** Its last step: a password for programs, and the end. */
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
        <Button label="finish" ringed />
      </Buttons>
    </Window>
  );
}
