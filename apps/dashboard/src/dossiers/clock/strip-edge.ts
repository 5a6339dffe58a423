/** What is said under the start of a segment, or under the extension. */
export interface StripEdge {
  readonly key: string;
  /** When and what: “08/01 16:00 yêu cầu bổ sung”. */
  readonly what: string;
  /** Who and why. */
  readonly who: string;
}
