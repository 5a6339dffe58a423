import './theme/fonts.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { schemeInForce } from './preferences.ts';
import { Door } from './sign-in/Door.tsx';
import { wear } from './theme/tokens.ts';

wear(schemeInForce());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <Door />
  </StrictMode>,
);
