import { expect, test } from 'vitest';
import { isImitation } from '../../src/scene/drawing-card';

const saying = (name: unknown, tells = true) =>
  ({
    RENDERER: 1,
    getExtension: () => (tells ? { UNMASKED_RENDERER_WEBGL: 2 } : null),
    getParameter: (asked: number) => (asked === (tells ? 2 : 1) ? name : 'masked'),
  }) as unknown as WebGLRenderingContext;

test.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', true],
  ['Microsoft Basic Render Driver', true],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', false],
  ['Apple GPU', false],
])('%s is an imitation: %s', (name, is) => {
  expect(isImitation(saying(name))).toBe(is);
  expect(isImitation(saying(name, false))).toBe(is);
});

test('what says nothing of itself, or is not there, is no imitation', () => {
  expect([isImitation(saying(null)), isImitation(null)]).toEqual([false, false]);
});
