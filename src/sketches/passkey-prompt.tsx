import { Button, Card, PersonWithKey, Ring, TextLine, TitleLine } from './parts.tsx';
import { Sketch } from './sketch.tsx';

/** The page after the sign-in that asks for a passkey: a person with a key, and the choice to do it or not yet. */
export function PasskeyPrompt() {
  return (
    <Sketch>
      <Card x={50} y={25} width={140} height={128} />
      <PersonWithKey x={96} y={35} />
      <TitleLine x={72} y={83} width={96} />
      <TextLine x={66} y={99} width={108} />
      <TextLine x={82} y={109} width={76} />
      <Button x={64} y={127} width={54} quiet />
      <Button x={124} y={127} width={54} />
      <Ring x={82} y={28} width={76} height={48} />
    </Sketch>
  );
}
