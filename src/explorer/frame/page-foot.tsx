import { Link } from "../address/link.tsx";
import { say } from "../language/say.ts";

export function PageFoot() {
  return (
    <footer className="page-foot">
      <p>{say("A claim is not a fact. What is said and what is measured stand side by side here, each with its source.")}</p>
      <p>
        <Link to="/about">{say("About the graph")}</Link>
        <Link to="/track-records">{say("Track records")}</Link>
        <Link to="/playground">{say("Ask in GraphQL")}</Link>
        <Link to="/schema">{say("Map of the schema")}</Link>
      </p>
    </footer>
  );
}
