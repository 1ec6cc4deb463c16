import { Button, Card, LinkLine, Phone, Ring, TextLine, TitleLine } from './parts.tsx';
import { Sketch } from './sketch.tsx';

/** The set-up pages since 2020: a wide card with a phone at its left, and another method at the bottom. */
export function SetUp2020() {
  return (
    <Sketch>
      <Card x={14} y={27} width={212} height={124} />
      <Phone x={28} y={46} />
      <TitleLine x={80} y={44} width={126} />
      <TextLine x={80} y={63} width={132} />
      <TextLine x={80} y={74} width={120} />
      <TextLine x={80} y={85} width={84} />
      <LinkLine x={30} y={129} width={90} />
      <Button x={168} y={123} width={46} />
      <Ring x={18} y={119} width={114} height={25} />
    </Sketch>
  );
}
