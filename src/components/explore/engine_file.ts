export interface Fetched {
  /** The engine unpacked. */
  readonly engine: Blob;
  /** Bytes that came over the network. */
  readonly bytes: number;
}

/**
 * Fetches the packed engine and tells of its progress, in bytes of all where the server says how many. It is unpacked here, so that no setting of the
 * server is needed; where a server has unpacked it already, it is left as it is.
 */
export async function fetchEngine(
  address: string,
  told: (bytes: number, all: number | null) => void,
  signal: AbortSignal
): Promise<Fetched> {
  const response = await fetch(address, {signal});
  if (!response.ok || !response.body)
    throw new Error(`The engine could not be fetched (${response.status}).`);
  const all = Number(response.headers.get("Content-Length")) || null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    bytes += part.value.byteLength;
    told(bytes, all === null ? null : Math.max(all, bytes));
  }
  const file = new Blob(parts);
  return {engine: isPacked(parts[0]) ? await unpacked(file) : file, bytes};
}

/** The two bytes that every gzip file begins with. */
function isPacked(start: Uint8Array | undefined): boolean {
  return start?.[0] === 0x1f && start[1] === 0x8b;
}

async function unpacked(file: Blob): Promise<Blob> {
  return new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
}
