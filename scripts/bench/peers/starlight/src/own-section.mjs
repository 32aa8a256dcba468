import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  const [, section] = starlightRoute.id.split('/');
  starlightRoute.sidebar = starlightRoute.sidebar.filter(({ label }) => label === section);
});
