import type { Replay } from '../engine/replay.ts';
import { ChecksScreen } from '../screens/checks-screen.tsx';
import { ChooseScreen } from '../screens/choose-screen.tsx';
import { HelpScreen } from '../screens/help-screen.tsx';
import { MapScreen } from '../screens/map-screen.tsx';
import { NotFoundScreen } from '../screens/not-found-screen.tsx';
import { SheetScreen } from '../screens/sheet-screen.tsx';
import { StepScreen } from '../screens/step-screen.tsx';
import type { Asked } from '../url/paths.ts';
import { DeskPage } from './desk-page.tsx';
import { choicesOf } from './head.ts';

interface PageProps {
  readonly asked: Asked;
  /** Where the trail in the URL leads, when the page is a step. */
  readonly replayed: Replay | undefined;
}

/** The map of the guide: which screen answers which path. */
export function Page({ asked, replayed }: PageProps) {
  switch (asked.page) {
    case 'choose':
      return <ChooseScreen choices={choicesOf(asked.to)} />;
    case 'checks':
      return <ChecksScreen />;
    case 'help':
      return <HelpScreen />;
    case 'map':
      return <MapScreen />;
    case 'print':
      return <SheetScreen branch={asked.step} />;
    case 'step':
      return replayed ? (
        <StepScreen key={asked.step} place={replayed} dropped={replayed.dropped} />
      ) : (
        <NotFoundScreen />
      );
    case 'desk':
      return <DeskPage step={asked.step} />;
    case 'not-found':
      return <NotFoundScreen code={asked.code} />;
  }
}
