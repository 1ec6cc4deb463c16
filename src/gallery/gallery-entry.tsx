import '../styles/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { lazyQrEncoder } from '../features/share/lazy-qr-encoder.ts';
import { languageCodes } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { Gallery } from './gallery.tsx';

const root = document.getElementById('root');
await Promise.all([...languageCodes.map(loadTexts), lazyQrEncoder.load()]);
if (root)
  createRoot(root).render(
    <StrictMode>
      <MemoryRouter>
        <Gallery />
      </MemoryRouter>
    </StrictMode>,
  );
