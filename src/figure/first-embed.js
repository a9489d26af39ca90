// Before the first paint of an embedded figure: the theme, the parts and the size that its address asks for. embed.ts reports what was not understood.
(() => {
  const asked = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') Object.assign(dataset, { theme, ownTheme: '' });
  if (asked.get('wall') === 'yes') dataset.wall = '';
  const hide = asked.get('hide');
  if (hide) dataset.hide = hide.slice(0, 200).replaceAll(',', ' ');
})();
