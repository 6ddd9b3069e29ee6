import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The server of `npm start`; `vite` alone forwards the API there. */
const SERVER = "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  build: {
    // The floor of domestic government browsers (docs/decisions).
    target: "chrome88",
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { "/api": SERVER } },
});
