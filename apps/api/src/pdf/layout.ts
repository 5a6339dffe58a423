/** A document drawn from plain facts: pure, so that it may be drawn in another thread. */
export type Layout<Facts> = (facts: Facts) => Promise<Uint8Array>;

/** What a module of layouts exports as `layouts`; facts cross to the thread as structured clones. */
// biome-ignore lint/suspicious/noExplicitAny: each layout takes facts of its own; the printer passes on what its caller typed.
export type Layouts = Readonly<Record<string, Layout<any>>>;
