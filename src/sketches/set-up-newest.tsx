import { Button, Card, Lines, LinkWords, Picture, QrCode, Row, Title } from './parts.tsx';
import { Phone, Window } from './sketch.tsx';

interface SecureAccountProps {
  readonly look: 'title' | 'next';
}

/** The newest of the set-up pages: a narrow card, all of it in the middle, below a large round picture. */
function SecureAccount({ look }: SecureAccountProps) {
  return (
    <Window>
      <Card form="centred">
        <Picture sign="shield" />
        <Title label="lets-secure-account" ringed={look === 'title'} />
        <Lines lengths={['full', 'most']} />
        <Button label="next" ringed={look === 'next'} />
      </Card>
    </Window>
  );
}

/** As it is recognised. */
export function SetUpNewest() {
  return <SecureAccount look="title" />;
}

/** The way on. */
export function SetUpNewestNext() {
  return <SecureAccount look="next" />;
}

/** The app comes first; the other ways are below it. */
export function OtherOptions() {
  return (
    <Window>
      <Card form="centred">
        <Picture sign="phoneSign" />
        <Lines lengths={['full', 'most']} />
        <Button label="next" />
        <LinkWords label="other-options" ringed />
      </Card>
    </Window>
  );
}

/** The QR code for the app. */
export function QrOnScreen() {
  return (
    <Window>
      <Card form="wide">
        <Title />
        <Row>
          <QrCode ringed />
          <Lines lengths={['full', 'most', 'half']} />
        </Row>
        <Button label="next" />
      </Card>
    </Window>
  );
}

/** A link in the place of the QR code, for those who have only a phone. */
export function PairLink() {
  return (
    <Phone>
      <Title />
      <Lines />
      <LinkWords label="pair-link" ringed />
      <Lines lengths={['most']} />
      <Button label="next" quiet />
    </Phone>
  );
}
