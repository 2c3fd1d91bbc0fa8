/** The pages on the rail, in their order. */
export const pages = [
  { key: 'today', path: '/', icon: 'i-lucide-sun' },
  { key: 'directory', path: '/directory', icon: 'i-lucide-users-round' },
  { key: 'graph', path: '/graph', icon: 'i-lucide-waypoints' },
  { key: 'sheet', path: '/sheet', icon: 'i-lucide-newspaper' },
  { key: 'specialties', path: '/specialties', icon: 'i-lucide-shapes' },
  { key: 'import', path: '/import', icon: 'i-lucide-file-input' },
  { key: 'settings', path: '/settings', icon: 'i-lucide-settings-2' },
] as const;
