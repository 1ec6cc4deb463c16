import { Button, Card, LinkLine, Ring, TextLine, TitleLine } from './parts.tsx';
import { Sketch } from './sketch.tsx';

/** The page after the password that asks for more: a narrow card like the sign-in, with the way on at its bottom right. */
export function MoreInformation() {
  return (
    <Sketch>
      <Card x={50} y={27} width={140} height={124} />
      <TextLine x={64} y={36} width={70} />
      <TitleLine x={64} y={55} width={104} />
      <TextLine x={64} y={80} width={112} />
      <TextLine x={64} y={90} width={96} />
      <LinkLine x={64} y={103} width={60} />
      <Button x={84} y={123} width={44} quiet />
      <Button x={134} y={123} width={44} />
      <Ring x={54} y={46.5} width={124} height={26} />
    </Sketch>
  );
}
