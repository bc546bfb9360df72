import { createRoot } from "react-dom/client";
import { App } from "./app/app.js";
import "./app/app.css";

createRoot(document.getElementById("root")!).render(<App />);
