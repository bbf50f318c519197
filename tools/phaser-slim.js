// Phaser without what the scenes do not use. Starts from the library's own core entry, because its modules
// require each other in a circle and only that order works.
import Core from '../node_modules/phaser/src/phaser-core.js';
import '../node_modules/phaser/src/gameobjects/container/ContainerFactory.js';
import CanvasPool from '../node_modules/phaser/src/display/canvas/CanvasPool.js';

Core.Display.Canvas = { CanvasPool };

export const { Game, Scene, Scale, AUTO, CANVAS, WEBGL, VERSION, BlendModes, Input, Textures } = Core;
export default Core;
