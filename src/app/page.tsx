import { HelpScreen } from '../features/help/help-screen.tsx';
import { ChecksScreen } from '../features/lookup/checks-screen.tsx';
import { ChooseScreen } from '../features/lookup/choose-screen.tsx';
import { NotFoundScreen } from '../features/lookup/not-found-screen.tsx';
import { MapScreen } from '../features/map/map-screen.tsx';
import { SheetScreen } from '../features/print/sheet-screen.tsx';
import { StepScreen } from '../features/step/step-screen.tsx';
import type { Replay } from '../flow/replay.ts';
import type { Route } from '../url/paths.ts';
import { DeskPage } from './desk-page.tsx';
import { choicesOf } from './head.ts';

interface PageProps {
  readonly asked: Route;
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
