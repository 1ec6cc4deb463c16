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

/** Chrome's dialog for deleting data, with the choice of what to delete. */
export function ChromeDelete() {
  return (
    <Window>
      <Card form="wide">
        <Heading label="chrome-delete-data" />
        <List>
          <Chosen label="all-time" />
        </List>
        <Choice box label="cookies-and-data" />
        <Choice box label="cached-files" />
        <Buttons>
          <Button quiet />
          <Button label="delete-data" circled />
        </Buttons>
      </Card>
    </Window>
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

/** Firefox's settings. */
export function FirefoxClear() {
  return (
    <Window>
      <Title />
      <Entry>
        <Lines lengths={['most', 'half']} />
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
