/** Mail that was read as marketing is found without going through all documents: agreements may rule it out. */
export const name = '0011-marketing-mail';

export const up = `
CREATE INDEX document_marketing ON document (seq) WHERE reason = 'marketing';
`;
