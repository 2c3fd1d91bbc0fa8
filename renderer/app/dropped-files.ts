/** A file dropped beside a place that takes files would open in the app's stead, and what was being written be gone. */
for (const name of ['dragover', 'drop'] as const) {
  window.addEventListener(name, (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
}
