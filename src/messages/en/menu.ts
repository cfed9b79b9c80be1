/** The menu and its items. */
export const menu = {
  title: 'Quotas',
  setUp: 'Set-up',
  newForms: 'Make blank set-up forms',
  samples: 'Open a sample campaign',
  checkPlan: 'Check the plan',
  build: 'Make the quota tables',
  selfCheck: 'Self-check',
  about: 'About',
};
