/** A text for people, in the two languages of the product. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** What a word of the vocabulary is called, and what it means. */
export interface Words extends Said {
  readonly meaning: string;
}
