import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const api = process.env.API_URL ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react(), precompress()],
  server: {
    proxy: { '/graphql': { target: api, changeOrigin: true }, '/api': { target: api, changeOrigin: true } },
  },
  build: { target: 'es2022', reportCompressedSize: true, chunkSizeWarningLimit: 700 },
});
