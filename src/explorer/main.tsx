import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("explorer")!).render(
  <StrictMode>
    <main>
      <h1>trade-graph</h1>
      <p>
        Ask the graph at <a href="/graphql">/graphql</a>.
      </p>
    </main>
  </StrictMode>,
);
