/** The public holidays of a country's years as they were worked out once, so that no start needs the rules that say them. */
export const name = '0026-holidays-known';

export const up = `
CREATE TABLE holiday_year (
  country TEXT NOT NULL,
  region TEXT NOT NULL,
  year INTEGER NOT NULL,
  days TEXT NOT NULL,
  edition TEXT NOT NULL,
  PRIMARY KEY (country, region, year)
) STRICT, WITHOUT ROWID;
`;
