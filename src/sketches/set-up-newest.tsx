import { Button, Card, Lines, LinkWords, Picture, QrCode, Row, Title } from './parts.tsx';
import { Phone, Window } from './sketch.tsx';

interface SecureAccountProps {
  readonly look: 'title' | 'next';
}

/** The newest set-up page: a narrow card with centred content below a large round picture. */
function SecureAccount({ look }: SecureAccountProps) {
  return (
    <Window>
      <Card form="centred">
        <Picture sign="shield" />
        <Title label="lets-secure-account" circled={look === 'title'} />
        <Lines lengths={['full', 'most']} />
        <Button label="next" circled={look === 'next'} />
      </Card>
    </Window>
  );
}

/** The newest set-up page, recognised by its title. */
export function SetUpNewest() {
  return <SecureAccount look="title" />;
}

/** The newest set-up page with the button to continue circled. */
export function SetUpNewestNext() {
  return <SecureAccount look="next" />;
}

/** The page for the app, with the link to other methods circled below. */
export function OtherOptions() {
  return (
    <Window>
      <Card form="centred">
        <Picture sign="phoneSign" />
        <Lines lengths={['full', 'most']} />
        <Button label="next" />
        <LinkWords label="other-options" circled />
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
          <QrCode circled />
          <Lines lengths={['full', 'most', 'half']} />
        </Row>
        <Button label="next" />
      </Card>
    </Window>
  );
}

/** The link that replaces the QR code for readers who only have a phone. */
export function PairLink() {
  return (
    <Phone>
      <Title />
      <Lines />
      <LinkWords label="pair-link" circled />
      <Lines lengths={['most']} />
      <Button label="next" quiet />
    </Phone>
  );
}
