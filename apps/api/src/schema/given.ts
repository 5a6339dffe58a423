type Given<Parts extends object> = { [Name in keyof Parts]?: Exclude<Parts[Name], undefined> };

/** Only the parts that were said; what is undefined was left out. */
export function given<Parts extends object>(parts: Parts): Given<Parts> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Given<Parts>;
}
