/** Fields shown of another claim that is referred to: who said what, when, and in which source. */
export const saidClaimFields = /* GraphQL */ `
  fragment SaidClaim on Claim {
    id
    text
    speaker {
      name
    }
    quantity {
      asSaid
    }
    statement {
      saidOn {
        label
      }
    }
    source {
      title
      url
      licence
    }
  }
`;

export interface SaidClaim {
  id: string;
  text: string;
  speaker: { name: string };
  quantity: { asSaid: string | null } | null;
  statement: { saidOn: { label: string } };
  source: { title: string; url: string | null; licence: string };
}

/** Vladimir Putin, 16 May 2024, in: title, address */
export const whoSaid = ({ speaker, statement, source }: SaidClaim): string =>
  `${speaker.name}, ${statement.saidOn.label}, in: ${[source.title, source.url].filter(Boolean).join(", ")}`;
