import './machine-form.css';

/** A file as it is, to be read and copied. */
export function MachineForm({ label, file }: { readonly label: string; readonly file: unknown }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <pre className="machine-form" tabIndex={0} aria-label={label} role="region">
      {JSON.stringify(file, null, 2)}
    </pre>
  );
}
