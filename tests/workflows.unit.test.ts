// What a workflow may do on the forge: no action that can change under its name, no right that a job does not need.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const,
);
/** The jobs of a workflow, by name: the lines under each. */
const jobsOf = (text: string) => (text.split(/^jobs:$/m)[1] ?? '').split(/^ {2}(?=[a-z]+:$)/m).slice(1);

test('there are workflows for pull requests, for publishing and for the night', () => {
  const text = workflows.map(([, all]) => all).join('\n');
  for (const trigger of ['  pull_request:', '    branches: [main]', '  schedule:', 'npm run test:long'])
    expect(text).toContain(trigger);
});

test.each(workflows)('%s pins every action to a commit and says which version that is', (_, text) => {
  const uses = text.match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(1);
  for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)('%s gives rights to jobs alone, and each job a limit of time', (_, text) => {
  expect(text).toMatch(/^permissions: \{\}$/m);
  expect(text).toMatch(/^concurrency:\n {2}group: /m);
  const jobs = jobsOf(text);
  expect(jobs.length).toBeGreaterThan(0);
  for (const job of jobs) {
    expect(job).toMatch(/^ {4}permissions:\n {6}\w/m);
    expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m);
  }
});

test('only the job that publishes may write, and it runs nothing of the repository', () => {
  const jobs = workflows.flatMap(([, text]) => jobsOf(text));
  const writing = jobs.filter((job) => /: write$/m.test(job));
  expect(writing).toHaveLength(1);
  expect(writing[0]).not.toMatch(/run:|checkout/);
});
