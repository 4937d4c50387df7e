import {
  MESSAGE_VERSION,
  SOURCE,
  STATE_KEYS,
  type Answer,
  type State,
  type StateChange,
} from './messages.ts';

const script = document.currentScript;
/** The folder this script came from: that of the atlas. */
const home = script instanceof HTMLScriptElement ? script.src : document.baseURI;

/** How near the viewport the element comes before its frame is fetched. */
const NEAR = '600px';

/** The element’s box, there before its frame is; of a width of its own, or its least height would make it as wide as that asks for. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(
  ':host{display:block;box-sizing:border-box;width:100%;aspect-ratio:16/10;min-height:480px}:host([hidden]){display:none}iframe{width:100%;height:100%;border:0;display:block}',
);

/**
 * `<fragile-peace date="YYYY-MM-DD">`: the atlas in a frame. Attributes are the keys of the permalink, and follow what the
 * reader does; `atlas` is the address of the atlas where it is not that of the script; `sandbox` goes to the frame. The frame
 * is fetched when the element comes near the viewport, or at once with `loading="eager"`; until then what the element
 * holds is shown. Events: `statechange` with `{ state, hash }`, `stateerror` with `{ code, message, problems }`, and
 * `keydown` for keys that the atlas has no use for.
 */
class FragilePeaceElement extends HTMLElement {
  static readonly observedAttributes = [...STATE_KEYS, 'atlas', 'loading', 'sandbox', 'title'];

  #frame: HTMLIFrameElement | null = null;
  #state: State = {};
  #waiting: StateChange | null = {};
  #reflecting = false;
  readonly #near = new IntersectionObserver(
    (seen) => seen.some((one) => one.isIntersecting) && this.#open(),
    {
      rootMargin: NEAR,
    },
  );

  /** The state as the atlas last told it. */
  get state(): State {
    return this.#state;
  }

  /** Changes the state; waits until the atlas listens. Before there is a frame, the attributes are what it will open. */
  setState(change: StateChange): void {
    if (!this.#frame) {
      for (const [key, value] of Object.entries(change)) {
        if (value === null) this.removeAttribute(key);
        else this.setAttribute(key, value);
      }
    } else if (this.#waiting) this.#waiting = { ...this.#waiting, ...change };
    else this.#post(change);
  }

  connectedCallback(): void {
    addEventListener('message', this.#heard);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [SHEET];
    root.replaceChildren(document.createElement('slot'));
    if (this.getAttribute('loading') === 'eager') this.#open();
    else this.#near.observe(this);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#heard);
    this.#near.disconnect();
    const waiting = this.#waiting ?? {};
    this.#frame = null;
    this.#waiting = {};
    this.setState(waiting);
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (this.#reflecting || old === value) return;
    if (name === 'loading') {
      if (value === 'eager' && this.isConnected && !this.#frame) this.#open();
    } else if (!this.#frame) return;
    else if (name === 'title') this.#frame.title = value ?? '';
    else if (name === 'atlas' || name === 'sandbox') this.#open();
    else this.setState({ [name]: value });
  }

  #address(): URL {
    const address = new URL(this.getAttribute('atlas') ?? '.', home);
    const keys = STATE_KEYS.flatMap((key) => {
      const value = this.getAttribute(key) ?? (key === 'view' ? 'embed' : null);
      return value === null ? [] : [`${key}=${encodeURIComponent(value)}`];
    });
    const from = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
    address.hash = ['v=1', ...keys, `embed-origin=${encodeURIComponent(from)}`].join('&');
    return address;
  }

  #open(): void {
    this.#near.disconnect();
    const frame = document.createElement('iframe');
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.allow = 'clipboard-write; fullscreen';
    frame.title = this.title || 'Historical atlas';
    this.#waiting ??= {};
    this.#frame = frame;
    frame.src = this.#address().href;
    this.shadowRoot?.replaceChildren(frame);
  }

  #post(state: StateChange): void {
    const target = this.hasAttribute('sandbox') ? '*' : this.#address().origin;
    const message = { source: SOURCE, v: MESSAGE_VERSION, type: 'set', state };
    this.#frame?.contentWindow?.postMessage(message, target);
  }

  readonly #heard = ({ data, origin, source }: MessageEvent<Answer | null>) => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (origin !== this.#address().origin && !(origin === 'null' && this.hasAttribute('sandbox'))) return;
    if (data?.source !== SOURCE || data.v !== MESSAGE_VERSION) return;
    if (data.type === 'error') {
      const { code, message, problems } = data;
      this.dispatchEvent(new CustomEvent('stateerror', { detail: { code, message, problems } }));
      return;
    }
    if (data.type === 'key') {
      const { key, code, keyCode, shiftKey, repeat } = data;
      const press = { key, code, keyCode, shiftKey, repeat, bubbles: true, cancelable: true, composed: true };
      this.dispatchEvent(new KeyboardEvent('keydown', press));
      return;
    }
    const { state, hash } = data;
    this.#state = state;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting && Object.keys(waiting).length) this.#post(waiting);
    else this.#reflect(hash);
    this.dispatchEvent(new CustomEvent('statechange', { detail: { state, hash } }));
  };

  /** Writes what a link to the state would say to the attributes. */
  #reflect(hash: string): void {
    const said = new URLSearchParams(hash.slice(1));
    this.#reflecting = true;
    for (const key of STATE_KEYS) {
      const value = said.get(key);
      if (key === 'view') continue;
      if (value === null) this.removeAttribute(key);
      else if (value !== this.getAttribute(key)) this.setAttribute(key, value);
    }
    this.#reflecting = false;
  }
}

if (!customElements.get('fragile-peace')) customElements.define('fragile-peace', FragilePeaceElement);
