/** Most questions whose answer is kept: a column repeats a few texts many times, and a long one must not fill the memory. */
const MOST_REMEMBERED = 1000;

/** A function of one text or number that keeps its answers. */
export function remembered<Q, A extends object | number | string>(answer: (question: Q) => A): (question: Q) => A {
  const known = new Map<Q, A>();
  return (question) => {
    const kept = known.get(question);
    if (kept !== undefined) return kept;
    const found = answer(question);
    if (known.size < MOST_REMEMBERED) known.set(question, found);
    return found;
  };
}
