// Whether this machine draws by a graphics card. Where a program imitates one, the flat canvas is faster, and turned
// pictures come out whole.

const imitations = /swiftshader|llvmpipe|softpipe|software|basic render/i;

type Context = Pick<WebGLRenderingContext, 'getExtension' | 'getParameter' | 'RENDERER'>;

/** @returns whether what the context says of itself names an imitation; what says nothing is taken for a card */
export function isImitation(context: Context | null): boolean {
  if (!context) return false;
  const more = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(more ? more.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  return typeof name === 'string' && imitations.test(name);
}

/** Asks a canvas of its own, so that the scene's is still free to be either. @returns whether there is a card that draws */
export function drawsByCard(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  const answer = context !== null && !isImitation(context);
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return answer;
}
