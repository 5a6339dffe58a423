/** Texts of a folder, by key; the two languages have the same keys. */
export interface Labels<Texts> {
  readonly vi: Texts;
  readonly en: {
    readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Labels<Texts[Key]>['en'];
  };
}

/** Ties the languages together: a key missing in English does not compile. */
export const labels = <const Texts>(vi: Texts, en: Labels<Texts>['en']): Labels<Texts> => ({ vi, en });
