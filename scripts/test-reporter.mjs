/**
 * web-test-runner's own report, without the 404s that tests of faults ask for, and ended by one plain line that people and
 * CI can find: `12 passed, 0 failed`. A file that does not load, and one that has no test, count as failures: neither is a pass.
 */
import { defaultReporter } from '@web/test-runner';

export function testReporter() {
  const report = defaultReporter();
  return {
    ...report,

    reportTestFileResults(results) {
      const sessionsForTestFile = results.sessionsForTestFile.map((session) => ({
        ...session,
        request404s: session.request404s.filter((path) => !path.startsWith('faults/')),
      }));
      report.reportTestFileResults({ ...results, sessionsForTestFile });
    },

    stop({ sessions }) {
      const tests = sessions.flatMap(testsOf);
      const passed = tests.filter((test) => test.passed).length;
      const broken = sessions.filter((session) => !testsOf(session).some(hasFailed) && !isSound(session));
      const failed = tests.filter(hasFailed).length + broken.length;
      for (const { testFile } of broken) {
        console.log(`${testFile}: no test ran, or an error happened outside of the tests`);
      }

      // At the very end, after the runner's own summary. The runner takes a file without tests for a success.
      process.once('exit', () => {
        console.log(`${passed} passed, ${failed} failed`);
        if (failed > 0 || passed === 0) process.exitCode = 1;
      });
    },
  };
}

const testsOf = ({ testResults }) => testsIn(testResults);
const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);
const hasFailed = ({ passed, skipped }) => !passed && !skipped;
const isSound = (session) => session.passed && session.errors.length === 0 && testsOf(session).length > 0;
