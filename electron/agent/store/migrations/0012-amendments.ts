/** What amends an agreement is found without going through all negotiations. */
export const name = '0012-amendments';

export const up = `
CREATE INDEX negotiation_amends ON negotiation (amends) WHERE amends IS NOT NULL;
`;
