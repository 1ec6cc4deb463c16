/** A message of WebDriver BiDi: the answer to a command, or an error. https://www.w3.org/TR/webdriver-bidi/ */
interface BidiAnswer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Sends a command of WebDriver BiDi and returns its result. */
export type SendBidi = <Result>(method: string, params?: object) => Promise<Result>;

/** How long a command may take, in milliseconds. */
const TIMEOUT = 30_000;

/** Opens a WebDriver BiDi session at the URL that Firefox prints when it starts. */
export async function openBidiSession(url: string): Promise<SendBidi> {
  const socket = new WebSocket(`${url}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Firefox does not answer at ${url}`));
  });
  const waiting = new Map<number, (answer: BidiAnswer) => void>();
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const answer = JSON.parse(data) as BidiAnswer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  socket.onclose = () => {
    for (const answer of waiting.values())
      answer({ type: 'error', error: 'closed', message: 'Firefox has ended' });
  };
  let id = 0;
  const send: SendBidi = async <Result>(method: string, params: object = {}) => {
    id += 1;
    const own = id;
    const answer = await new Promise<BidiAnswer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} took too long`)), TIMEOUT);
      waiting.set(own, (each) => {
        clearTimeout(timer);
        resolve(each);
      });
      socket.send(JSON.stringify({ id: own, method, params }));
    });
    waiting.delete(own);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result as Result;
  };
  await send('session.new', { capabilities: {} });
  return send;
}
