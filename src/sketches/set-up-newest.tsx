import { Button, Card, LinkLine, Ring, RoundShield, TextLine, TitleLine } from './parts.tsx';
import { Sketch } from './sketch.tsx';

/** The newest of the set-up pages: a narrow card, all of it in the middle, below a large round picture. */
export function SetUpNewest() {
  return (
    <Sketch>
      <Card x={66} y={23} width={108} height={132} />
      <RoundShield x={120} y={51} />
      <TitleLine x={78} y={82} width={84} />
      <TextLine x={82} y={97} width={76} />
      <TextLine x={92} y={106} width={56} />
      <Button x={76} y={117} width={88} />
      <LinkLine x={100} y={142} width={40} />
      <Ring x={94} y={25} width={52} height={52} />
    </Sketch>
  );
}
