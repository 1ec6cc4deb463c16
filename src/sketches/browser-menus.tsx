import type { LabelId } from '../i18n/labels.ts';
import {
  Button,
  Buttons,
  Card,
  Choice,
  Chosen,
  Entry,
  EntryLabel,
  Heading,
  Item,
  Lines,
  List,
  Menu,
  Row,
  Title,
} from './parts.tsx';
import { Phone, Window } from './sketch.tsx';

/** A menu with a single labelled item, the one to press. */
function MenuWith({ label }: { readonly label: LabelId }) {
  return (
    <Menu sign="⋮">
      <Item />
      <Item label={label} circled />
      <Item />
    </Menu>
  );
}

/** Chrome's menu with the item for a private window. Other browsers have a similar one. */
export function PrivateWindow() {
  return (
    <Window>
      <MenuWith label="incognito-window" />
    </Window>
  );
}

/** Chrome's menu on a computer. */
export function ChromeMenu() {
  return (
    <Window>
      <MenuWith label="chrome-delete-data" />
    </Window>
  );
}

interface DeletingProps {
  /** The label of the time range to choose. */
  readonly since: LabelId;
  /** The label of the button that shows more ranges. Where there is one, other ranges are buttons too, as in Chrome. */
  readonly more?: LabelId;
  /** The labels of the two boxes to tick. */
  readonly boxes: readonly [cookies?: LabelId, cached?: LabelId];
  /** The label of the button that deletes. */
  readonly button: LabelId;
  /** The part to circle. */
  readonly look: 'since' | 'button';
}

/**
 * A browser’s dialog for deleting data: the time range, what to delete, and the button. In the browsers whose boxes are
 * known, the first box is for the history, which stays.
 */
function Deleting({ since, more, boxes: [cookies, cached], button, look }: DeletingProps) {
  return (
    <Window>
      <Card form="wide">
        <Heading />
        <Row>
          {more ? (
            <Button label={since} circled={look === 'since'} />
          ) : (
            <List circled={look === 'since'}>
              <Chosen label={since} />
            </List>
          )}
          {more ? <Button quiet label={more} /> : null}
        </Row>
        {cookies ? <Choice box chosen={false} /> : null}
        <Choice box {...(cookies && { label: cookies })} />
        <Choice box {...(cached && { label: cached })} />
        <Buttons>
          <Button label={button} circled={look === 'button'} />
        </Buttons>
      </Card>
    </Window>
  );
}

/** Chrome's dialog. Its button has this label in a browser without a Google account. */
export function ChromeDelete() {
  return (
    <Deleting
      since="all-time"
      more="chrome-more"
      boxes={['cookies-and-data', 'cached-files']}
      button="delete-from-device"
      look="button"
    />
  );
}

/** Edge's dialog, which does not begin with all data. The labels of its boxes are not known. */
export function EdgeTimeRange() {
  return <Deleting since="edge-all-time" boxes={[]} button="edge-clear-now" look="since" />;
}

/** Firefox's dialog, which does not begin with all data. */
export function FirefoxTimeRange() {
  return (
    <Deleting
      since="firefox-everything"
      boxes={['firefox-cookies', 'firefox-cached']}
      button="firefox-clear"
      look="since"
    />
  );
}

/** Chrome's menu on a phone. */
export function ChromePhone() {
  return (
    <Phone>
      <MenuWith label="chrome-delete-data" />
    </Phone>
  );
}

/** Edge's settings. */
export function EdgeClear() {
  return (
    <Window>
      <Heading />
      <Entry>
        <Lines lengths={['most']} />
      </Entry>
      <Entry>
        <Lines lengths={['half']} />
        <Buttons>
          <Button quiet label="edge-choose-data" circled />
        </Buttons>
      </Entry>
    </Window>
  );
}

/** The part of Firefox's settings about the data of websites. */
export function FirefoxClear() {
  return (
    <Window>
      <Title label="firefox-privacy" />
      <Entry>
        <Heading label="firefox-browsing-data" />
        <Lines lengths={['most']} />
        <Buttons>
          <Button quiet label="firefox-clear-data" circled />
        </Buttons>
      </Entry>
    </Window>
  );
}

/** Safari's settings on a Mac. */
export function SafariData() {
  return (
    <Window>
      <Heading />
      <Choice box chosen={false} />
      <Choice box />
      <Buttons>
        <Button quiet label="safari-manage-data" circled />
      </Buttons>
    </Window>
  );
}

/** Safari's settings on an iPhone. */
export function IphoneClear() {
  return (
    <Phone>
      <Heading />
      <Entry>
        <Lines lengths={['half']} />
      </Entry>
      <Entry circled>
        <EntryLabel label="iphone-clear-data" />
      </Entry>
      <Entry>
        <Lines lengths={['most']} />
      </Entry>
    </Phone>
  );
}

/** A phone browser's menu with its settings item circled. No labels, since we have not read them. */
export function PhoneMenu() {
  return (
    <Phone>
      <Menu sign="≡">
        <Item />
        <Item circled />
        <Item />
      </Menu>
    </Phone>
  );
}
