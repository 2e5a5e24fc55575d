export function PageFoot() {
  return (
    <footer className="page-foot">
      <p>A claim is not a fact. What is said and what is measured stand side by side here, each with its source.</p>
      <p>
        <a href="/playground">Ask in GraphQL</a>
        <a href="/schema">Map of the schema</a>
        <a href="/graphql">API</a>
      </p>
    </footer>
  );
}
