/** As much of a WebSocket server as Slack's Socket Mode needs: text both ways, a close, and answers to pings (RFC 6455). */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

export interface WebSocketServer {
  readonly url: string;
  /** Resolves with the next client that connects. */
  connected(): Promise<WebSocketClient>;
  close(): Promise<void>;
}

export interface WebSocketClient {
  send(message: object): void;
  /** The next message that came. */
  next(): Promise<Record<string, unknown>>;
  /** Resolves once the client said goodbye or the line broke. */
  readonly gone: Promise<void>;
  /** Breaks the line without a word. */
  cut(): void;
}

export async function webSocketServer(): Promise<WebSocketServer> {
  const clients = queue<WebSocketClient>();
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on('upgrade', (request, socket: Socket) => {
    sockets.add(socket);
    const accept = createHash('sha1')
      .update(request.headers['sec-websocket-key'] + MAGIC)
      .digest('base64');
    const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
    socket.write(`${[...lines, `Sec-WebSocket-Accept: ${accept}`].join('\r\n')}\r\n\r\n`);
    clients.put(clientOf(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connected: clients.take,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function clientOf(socket: Socket): WebSocketClient {
  const messages = queue<Record<string, unknown>>();
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  let unread = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('close', () => resolve());
  socket.on('data', (data) => {
    unread = Buffer.concat([unread, data]);
    for (let frame = readFrame(unread); frame; frame = readFrame(unread)) {
      unread = unread.subarray(frame.length);
      if (frame.kind === TEXT) messages.put(JSON.parse(frame.payload.toString()) as Record<string, unknown>);
      if (frame.kind === PING) socket.write(frameOf(PONG, frame.payload));
      if (frame.kind === CLOSE) socket.end(frameOf(CLOSE, frame.payload));
    }
  });
  return {
    send: (message) => void socket.write(frameOf(TEXT, Buffer.from(JSON.stringify(message)))),
    next: messages.take,
    gone,
    cut: () => void socket.destroy(),
  };
}

/** Frames of a client are masked. */
function readFrame(data: Buffer): { kind: number; payload: Buffer; length: number } | null {
  if (data.length < 2) return null;
  const short = data[1]! & 0x7f;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  const start = 2 + extra + 4;
  if (data.length < start) return null;
  const size = extra === 2 ? data.readUInt16BE(2) : extra === 8 ? Number(data.readBigUInt64BE(2)) : short;
  if (data.length < start + size) return null;
  const mask = data.subarray(start - 4, start);
  const payload = Buffer.from(data.subarray(start, start + size).map((byte, index) => byte ^ mask[index % 4]!));
  return { kind: data[0]! & 0x0f, payload, length: start + size };
}

function frameOf(kind: number, payload: Buffer): Buffer {
  const long = payload.length > 125;
  const head = long ? Buffer.alloc(4) : Buffer.alloc(2);
  head[0] = 0x80 | kind;
  head[1] = long ? 126 : payload.length;
  if (long) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** What is taken before it is there is waited for. */
function queue<T>() {
  const ready: T[] = [];
  const waiting: ((item: T) => void)[] = [];
  return {
    put(item: T) {
      const next = waiting.shift();
      if (next) next(item);
      else ready.push(item);
    },
    take: (): Promise<T> =>
      ready.length > 0 ? Promise.resolve(ready.shift()!) : new Promise((resolve) => void waiting.push(resolve)),
  };
}
