// Parts of Phaser that the scenes do not use, by path below its source. Whoever uses one all the same is told by name.
// What the scenes do use: containers, images from canvases, graphics, one camera, pointers, both renderers.

/** Classes that would be constructed only when asked for. */
const classes = [
  // effects on pictures, lights, layers drawn by the graphics card alone
  /^filters\/(?!index)/,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/(BatchHandlerPointLight|submitter\/Submitter(SpriteGPULayer|TilemapGPULayer|Tile))\.js$/,
  // keyboard and gamepad: the page has its own keys
  /^input\/(gamepad|keyboard)\/(?!index|events)/,
  // nothing is loaded, no text drawn, nothing animated by Phaser
  /^loader\/(?!events|index|const)/,
  /^gameobjects\/text\//,
  /^gameobjects\/sprite\//,
  /^gameobjects\/BuildGameObjectAnimation\.js$/,
  /^animations\/(?!index|events|AnimationManager|AnimationState)/,
  /^tweens\/(?!index|events)/,
  /^time\/(?!index|events)/,
  /^textures\/(parsers\/(?!index|Image)|DynamicTexture\.js)/,
  /^structs\/RTree\.js$/,
  /^display\/Color(Matrix|Ramp|Band)\.js$/,
];

/** Made or called by every game, and then never heard of. */
const idle = [
  /^core\/DebugHeader\.js$/,
  /^animations\/Animation(Manager|State)\.js$/,
  /^polyfills\/requestVideoFrame\.js$/,
];

/** Programs of the graphics card for what is left out above. */
const shaders =
  /^renderer\/webgl\/shaders\/(Filter|Noise|Gradient|Ramp|SpriteGPULayer|TilemapGPULayer|PointLight|DefineLights|ApplyLighting|ColorMatrix)/;

/** Of the whole of mathematics a game makes only its source of chance. */
const chance = `module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };`;

/** @param path below Phaser's source, with forward slashes. @returns what stands in for it, if it is left out */
export function standIn(path: string): string | undefined {
  if (path === 'math/index.js') return chance;
  if (shaders.test(path)) return `module.exports = '';`;
  if (idle.some((one) => one.test(path))) return 'module.exports = function () {};';
  if (!classes.some((one) => one.test(path))) return undefined;
  return `module.exports = function () { throw new Error('The slim Phaser has no ${path}: see tools/phaser-left-out.ts'); };`;
}
