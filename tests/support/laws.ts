import fc from "fast-check";

/** The cases that `npm test` tries are the same everywhere; `npm run fuzz` tries others. */
const USUAL_SEED = 20_221_122;

fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? USUAL_SEED) });

export default fc;
