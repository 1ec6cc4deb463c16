import '../styles/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { languageCodes } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { qrPart } from '../screens/qr-part.ts';
import { loadPart } from '../screens/use-late-part.ts';
import { Gallery } from './gallery.tsx';

const root = document.getElementById('root');
await Promise.all([...languageCodes.map(loadTexts), loadPart(qrPart)]);
if (root)
  createRoot(root).render(
    <StrictMode>
      <MemoryRouter>
        <Gallery />
      </MemoryRouter>
    </StrictMode>,
  );
