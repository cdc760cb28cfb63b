export interface UnderWay {
  /** Counts `work` among what is under way until it ends, whatever its end. */
  track(work: Promise<unknown>): void;
  /** Resolves once nothing is under way, what began meanwhile included. */
  idle(): Promise<void>;
}

export function underWay(): UnderWay {
  const works = new Set<Promise<unknown>>();
  return {
    track(work) {
      works.add(work);
      const done = () => works.delete(work);
      work.then(done, done);
    },
    async idle() {
      while (works.size > 0) await Promise.allSettled(works);
    },
  };
}
