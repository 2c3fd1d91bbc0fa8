const slices = import.meta.glob<Record<string, unknown>>('../locales/es/*.json', {
  eager: true,
  import: 'default',
});

export default Object.assign({}, ...Object.values(slices)) as Record<string, string>;
