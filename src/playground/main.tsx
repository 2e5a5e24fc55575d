import "graphiql/setup-workers/vite";
// Not graphiql/style.css: that is these four and 390 kB of fonts as data: addresses, which the content security policy refuses.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./playground.css";
import { createRoot } from "react-dom/client";
import { Playground } from "./playground.tsx";

createRoot(document.getElementById("playground")!).render(<Playground />);
