import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { written } from '../../../src/text/html.js';

export { htmlOf } from '../../../src/text/html.js';

// Each case is rendered as it stands here and as the compiled program would have it: with the same values, both have to be the same bytes.

type Values = Record<string, unknown>;

const Component = ({ children, label }: { children?: ComponentChildren; label?: unknown }): VNode => (
  <section aria-label={label as string}>{children}</section>
);

const keep = written(
  <b title={'"&<'}>
    kept &amp; <i>"</i>
  </b>,
);

/** A value as a child and as an attribute wherever one can stand. */
export const CASES: Record<string, (value: unknown, values: Values) => VNode> = {
  text: () => <p>plain text</p>,
  // prettier-ignore
  'text on lines': () => (
    <p>
      first line
      second
		  <b>bold</b> third
      {' fourth '}  
      fifth{'  '}
    </p>
  ),
  'text that is markup': () => <p title={'<"&'}>{'<script> "&amp;'} &lt;b&gt; &nbsp;·</p>,
  // prettier-ignore
  'text with odd spaces': () => <p>   a  b  <b> </b>  {/* nothing */}  {' '}

     c   
     <i/>   </p>,
  numbers: () => (
    <p tabindex={0}>
      {1}
      {-1}
      {1.5}
    </p>
  ),
  child: (value) => <p>{value as string}</p>,
  'children between text': (value) => (
    <p>
      before {value as string} between {value as string}
      <b>{value as string}</b>
    </p>
  ),
  attribute: (value) => (
    <a id="x" title={value as string} href={value as string} hidden={value as boolean}>
      x
    </a>
  ),
  'attribute in words': (value) => (
    <p
      aria-hidden={value as boolean}
      data-x={value as string}
      draggable={value as boolean}
      spellcheck={value as boolean}
    ></p>
  ),
  'attribute that is there': () => (
    <p hidden aria-hidden draggable title="">
      <input disabled />
    </p>
  ),
  'attribute with rules of its own': (value) => (
    <p class="a" style={value as string} key="k">
      <input value={value as string} type="text" />
      <label htmlFor={value as string} className={value as string} tabIndex={0}>
        <b contentEditable={value as boolean}></b>
      </label>
    </p>
  ),
  'attribute of quotes': () => <p title='it&apos;s "so" &amp; <so>' lang='"'></p>,
  spread: (value, values) => (
    <a class="x" {...values} id={value as string}>
      {value as string}
    </a>
  ),
  'spread before': (value, values) => <a {...values}>{value as string}</a>,
  'spread with children': (value, values) => <p {...{ ...values, children: value as string }} />,
  'spread of rules of its own': (value) => (
    <p
      {...{
        className: value as string,
        style: { top: 1 },
        key: 'k',
        dangerouslySetInnerHTML: { __html: '<b>raw</b>' },
      }}
    />
  ),
  'raw HTML': () => (
    <div class="x">
      <p dangerouslySetInnerHTML={{ __html: '<i>raw</i>' }} />
      <p>{'<i>no</i>'}</p>
    </div>
  ),
  'without content': (value) => (
    <div>
      <br />
      <hr class={value as string} />
      <img alt="" src={value as string} />
      <p />
      <script src={value as string} defer></script>
    </div>
  ),
  component: (value) => (
    <div>
      <Component label={value}>
        <b>{value as string}</b> text {value as string}
      </Component>
      <Component label={[<i>x</i>].length} />
    </div>
  ),
  fragment: (value) => (
    <>
      <b>{value as string}</b>
      text
      <Fragment key="k">
        <i>x</i>
      </Fragment>
    </>
  ),
  nested: (value) => (
    <ul>
      {[1, 2].map((index) => (
        <li class={`item-${index}`}>
          {index === 1 ? <b>{value as string}</b> : null}
          {[[value as string], [<i>{value as string}</i>, ' ']]}
        </li>
      ))}
    </ul>
  ),
  drawing: (value) => (
    <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <path d={value as string} stroke-width="1" />
      <g>
        <use href="#x" />
      </g>
    </svg>
  ),
  'drawing with attributes of drawings': (value) => (
    <svg viewBox="0 0 1 1">
      <g>
        {value as string}
        <path strokeWidth={1} d="m0" />
        {value === null ? null : <text textAnchor="middle">{value as string}</text>}
        <foreignObject>
          <label tabIndex={0} accessKey="x">
            {value as string}
          </label>
        </foreignObject>
      </g>
    </svg>
  ),
  'template in a drawing': (value) => (
    <svg>
      <g>
        <g class="a">{[<path strokeLinecap="round" class={value as string} />]}</g>
      </g>
    </svg>
  ),
  choice: (value) => (
    <label>
      <select value={value as string}>
        <optgroup label="x">
          <option value="a">a</option>
          <option value={value as string}>{value as string}</option>
        </optgroup>
      </select>
      <textarea value={value as string}></textarea>
    </label>
  ),
  'lines kept': (value) => (
    <pre>
      {'\n'}
      {value as string}
      {'\n'}
    </pre>
  ),
  'written before': (value) => (
    <p>
      {keep.element()}
      {value as string}
      {keep.element()}
    </p>
  ),
  'comments and commas': (value) => (
    <p
      title={
        // a line
        value as string
      }
    >
      {/* before */ value as string /* behind */}
      {(String(value), (<b>x</b>))}
    </p>
  ),
  typed: (value) => {
    const id = <T,>(one: T): T => one;
    return <p>{id<string>(value as string) satisfies string}</p>;
  },
};
