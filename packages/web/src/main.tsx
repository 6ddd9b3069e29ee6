import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import "./app/base.css";
import { App } from "./app/app.tsx";

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
