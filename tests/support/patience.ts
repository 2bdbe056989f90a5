/** A busy machine of two cores: how long a hook or a test may take before it has failed. */
jest.setTimeout(120_000);
