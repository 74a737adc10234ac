/** What kind of message a contact was, where the person says so: agreements may rule some out. */
export const name = '0009-contact-topics';

export const up = `
ALTER TABLE interaction ADD COLUMN topic TEXT;
`;
