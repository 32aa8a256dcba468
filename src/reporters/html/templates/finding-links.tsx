import type { ComponentChildren, VNode } from 'preact';
import { figuresFile, interlinearFile, placeId } from '../files.js';
import type { ListedFinding } from '../listed.js';
import type { ReportView } from '../view.js';

/** The ways from a finding to its place: in the file, among the page's units and figures, in the site. */
export function findingLinks(view: ReportView, { finding, unit, site, file }: ListedFinding): VNode {
  const { t, to, asset } = view;
  const { locale, page, target } = finding;
  const key = { slug: page, locale };
  const place = <code class="place">{`${target.path}:${target.start.line}:${target.start.column}`}</code>;
  const links: ComponentChildren[] = [file === undefined ? place : <a {...outward(file)}>{place}</a>];
  if (unit !== undefined) {
    links.push(<a {...to(interlinearFile(key), placeId('unit', unit.id))}>{t('links.read')}</a>);
    if (unit.figure !== undefined) {
      links.push(
        <a {...to(figuresFile(page), placeId('figures', figureUnit(unit.figure)))}>{t('links.figures')}</a>,
      );
    }
  }
  if (site !== undefined) links.push(<a {...outward(asset(site))}>{t('links.site')}</a>);
  return (
    <ul class="finding-links">
      {links.map((link) => (
        <li>{link}</li>
      ))}
    </ul>
  );
}

/** The name of the unit in all locales, from that of one of its figures: `132` of `132#0`. */
export function figureUnit(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

/** A link out of the report: its script leaves it alone. */
export function outward(href: string): { href: string; rel: string } {
  return { href, rel: 'external' };
}
