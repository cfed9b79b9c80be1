/** Tests are TypeScript, compiled one file at a time; types are checked by `npm run check`. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[jt]s$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  transformIgnorePatterns: ['/node_modules/'],
  // Looked up outside a test's own world these are slow, and the spreadsheet engine asks for them millions of times.
  sandboxInjectedGlobals: ['Array', 'Infinity', 'isNaN', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'],
  // Both cores of a small machine: a suite waits for its own work only.
  maxWorkers: 2,
  testTimeout: 120_000,
};
