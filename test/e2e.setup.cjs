/** Browsers and office suites start slowly on a busy machine; `testTimeout` inside jest projects is not heard. */
jest.setTimeout(120_000);
