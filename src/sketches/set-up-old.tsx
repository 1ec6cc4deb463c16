import { Button, FieldBox, HeadingLine, ListBox, Ring, TextLine, TitleLine } from './parts.tsx';
import { Sketch } from './sketch.tsx';

/** The oldest of the set-up pages: plain, as wide as the window, with its steps one after the other. */
export function SetUpOld() {
  return (
    <Sketch>
      <TitleLine x={18} y={32} width={138} />
      <TextLine x={18} y={54} width={196} />
      <HeadingLine x={18} y={66} width={92} />
      <ListBox x={18} y={79} width={112} />
      <ListBox x={18} y={102} width={112} />
      <FieldBox x={138} y={102} width={84} />
      <Button x={174} y={133} width={48} />
      <Ring x={8} y={24} width={160} height={25} />
    </Sketch>
  );
}
