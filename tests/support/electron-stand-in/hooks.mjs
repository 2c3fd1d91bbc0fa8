const standIn = new URL('./child/electron.mjs', import.meta.url).href;

export function resolve(specifier, context, nextResolve) {
  return specifier === 'electron' ? { url: standIn, shortCircuit: true } : nextResolve(specifier, context);
}
