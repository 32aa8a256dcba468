export default function (config) {
  config.addGlobalData('layout', 'page.11ty.mjs');
  config.setUseGitIgnore(false);
  return {
    dir: { input: 'content', includes: '../layouts', output: 'public' },
    // Pages are Markdown alone.
    markdownTemplateEngine: false,
  };
}
