import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_URL ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/graphql': api, '/api': api } },
  build: { target: 'es2022', sourcemap: false, reportCompressedSize: true },
});
