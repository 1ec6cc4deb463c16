// Makes a program connect to servers of this machine instead of the hosts that it names: `node --import` loads it. The
// Observatory cannot be told a port, and only root may listen at those of HTTP and HTTPS.
import { Socket } from 'node:net';

/** The local ports by the ports of the hosts: `{"80":40001,"443":40002}`. Others stay as they are. */
const ports = JSON.parse(process.env['LOCAL_PORTS'] ?? '{}') as Readonly<Record<string, number>>;

const { connect } = Socket.prototype;

/** Replaces host and port. Node's own callers pass the arguments as one list. */
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null && 'port' in first)
    Object.assign(first, { host: '127.0.0.1', port: ports[String(first.port)] ?? first.port });
  return Reflect.apply(connect, this, args);
};
