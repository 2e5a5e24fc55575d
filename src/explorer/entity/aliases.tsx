const shownAtOnce = 10;

export function Aliases({ aliases }: { aliases: readonly string[] }) {
  const rest = aliases.slice(shownAtOnce);
  return (
    <div className="aliases">
      <span className="role">Also </span>
      {aliases.slice(0, shownAtOnce).map((alias) => (
        <span key={alias} className="name">
          <bdi>{alias}</bdi>
        </span>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          {rest.map((alias) => (
            <span key={alias} className="name">
              <bdi>{alias}</bdi>
            </span>
          ))}
        </details>
      )}
    </div>
  );
}
