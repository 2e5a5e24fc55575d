import { AppLink } from "../address/link.tsx";
import { forgetKey, storedKey } from "../api/key.ts";
import { say } from "../language/say.ts";

export function PageFooter() {
  return (
    <footer className="page-foot">
      <p>{say("A claim is not a fact. Claims and official figures are shown side by side, each with its source.")}</p>
      <p>
        <AppLink to="/about">{say("About the graph")}</AppLink>
        <AppLink to="/track-records">{say("Track records")}</AppLink>
        <AppLink to="/playground">{say("Query in GraphQL")}</AppLink>
        <AppLink to="/schema">{say("Map of the schema")}</AppLink>
        {storedKey() && (
          <button type="button" className="action" onClick={forgetKey}>
            {say("Forget the key")}
          </button>
        )}
      </p>
    </footer>
  );
}
