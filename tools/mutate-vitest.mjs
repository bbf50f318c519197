// As much of vitest as the lift's tests use, without its runner: tests are noted for `mutate-worker.mjs`.
import {
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  getState,
  setState,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
expect.getState = () => getState(expect);
expect.setState = (state) => setState(state, expect);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true });
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);

const inside = [];

export function describe(name, body) {
  inside.push(name);
  body();
  inside.pop();
}

export function test(name, ...rest) {
  const body = rest.find((each) => typeof each === 'function');
  globalThis.liftwrightTests.push({ name: [...inside, name].join(' > '), body });
}

const each = (say) => (cases) => (name, body) => {
  for (const one of cases)
    say(`${name} ${JSON.stringify(one)}`, () => body(...(Array.isArray(one) ? one : [one])));
};
test.each = each(test);
describe.each = each(describe);
