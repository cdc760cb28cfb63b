/** The subset of Adaptive Cards 1.5 that Seventy writes. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly body: readonly object[];
  readonly actions?: readonly object[];
  readonly fallbackText: string;
  readonly speak?: string;
}

/** A card and the plain text that says the same. */
export interface Face {
  readonly card: AdaptiveCard;
  readonly text: string;
}
