// In: how sure a report is; out: how large its mark is drawn.

/** Radius in pixels: surer events are larger. */
export const radiusOf = (certainty: number): number => 4 + 4.5 * Math.max(0, Math.min(1, certainty))
