/** A guide: what to do, step by step, in a form every card can show. */
export interface GuideStep {
  readonly text: string;
  /** Lines to type or copy as they are. */
  readonly lines?: readonly string[];
}

export interface GuideSection {
  readonly heading: string;
  readonly steps: readonly GuideStep[];
  /** Steps follow each other; otherwise they are facts side by side. */
  readonly ordered?: boolean;
  /** What the guide is for: the last thing to be left out where space is short. */
  readonly essential?: boolean;
}

export interface Guide {
  readonly title: string;
  /** What it comes to, in one sentence. */
  readonly lead: string;
  readonly sections: readonly GuideSection[];
  /** Where the facts are from. */
  readonly source: string;
}
