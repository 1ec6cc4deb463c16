import { allSketches } from '../sketches/sketch-of.ts';
import { ComponentShelf } from './component-shelf.tsx';
import { EveryVariant } from './every-variant.tsx';
import styles from './gallery.module.css';

/** Every sketch and component in every language and colour scheme, for development. */
export function Gallery() {
  return (
    <main className={styles.gallery}>
      <h1>Gallery</h1>
      <h2>Components</h2>
      <ComponentShelf />
      <h2>Sketches</h2>
      {allSketches.map(([id, Sketch]) => (
        <EveryVariant key={id} name={id}>
          <Sketch />
        </EveryVariant>
      ))}
    </main>
  );
}
