/** A record's name; what ends it, such as an order's number, stays in one piece: torn at its hyphen it reads as another. */
export function EndInOne({ name }: { readonly name: string }) {
  const at = name.lastIndexOf(' ') + 1;
  return (
    <>
      {name.slice(0, at)}
      <span className="record-number">{name.slice(at)}</span>
    </>
  );
}
