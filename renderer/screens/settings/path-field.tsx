import { words } from '../../language/index.ts';
import { call, isDesktop } from '../../state/client.ts';
import { Press } from '../../ui/press.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export interface PathFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (path: string) => void;
  readonly kind: 'file' | 'folder';
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** A whole path: typed, or on the desktop chosen in the system's dialog. */
export function PathField({ kind, onChange, ...rest }: PathFieldProps) {
  const pick = async () => {
    const picked = await call(kind === 'file' ? 'host.pickFile' : 'host.pickFolder', {});
    if (picked.ok && picked.value.path !== null) onChange(picked.value.path);
  };
  return (
    <div className="settings-path">
      <TextInput {...rest} onChange={onChange} className="settings-path-field" />
      {isDesktop ? (
        <Press label={`${words.keeping.choose} ${rest.label}`} onPress={() => void pick()}>
          {words.keeping.choose}
        </Press>
      ) : null}
    </div>
  );
}
