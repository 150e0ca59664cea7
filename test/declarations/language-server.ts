import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** A stretch of a file; lines and columns count from 1, the end is exclusive. */
export interface Definition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A language server as an editor runs it, with one file open. */
export interface LanguageServer {
  /** Where what stands at some place of the open file is defined. */
  readonly definitions: (line: number, column: number) => Promise<Definition[]>;
  readonly stop: () => void;
}

/** The language servers of compilers, by their npm packages: from 7.0 on they speak LSP. */
export const languageServers: Readonly<
  Record<string, (file: string) => Promise<LanguageServer> | LanguageServer>
> = {
  "typescript-5.9": (file) => startTsserver("typescript-5.9", file),
  "typescript-6.0": (file) => startTsserver("typescript-6.0", file),
  typescript: (file) => startLsp("typescript", file),
};

interface Answer {
  readonly id: number;
  readonly result: unknown;
}

/** tsserver: requests are lines, answers are messages with a header, each body on a line of its own. */
function startTsserver(compiler: string, file: string): LanguageServer {
  const server = spawn(process.execPath, [
    require.resolve(`${compiler}/lib/tsserver.js`),
    "--disableAutomaticTypingAcquisition",
  ]);
  const answers = answersOf(server, (message) =>
    message["type"] === "response"
      ? { id: Number(message["request_seq"]), result: message["body"] }
      : undefined,
  );
  const send = (seq: number, command: string, args: object): void => {
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
  };
  send(1, "open", { file });
  let last = 1;
  return {
    async definitions(line, column) {
      const seq = ++last;
      send(seq, "definition", { file, line, offset: column });
      const spans = (await answers.of(seq)) as readonly Record<"start" | "end" | "file", unknown>[];
      return spans.map((span) => {
        const { line: startLine, offset } = span.start as Record<"line" | "offset", number>;
        const end = span.end as Record<"line" | "offset", number>;
        return {
          file: String(span.file),
          line: startLine,
          column: offset,
          endLine: end.line,
          endColumn: end.offset,
        };
      });
    },
    stop: () => server.kill(),
  };
}

async function startLsp(compiler: string, file: string): Promise<LanguageServer> {
  const tsc = path.join(path.dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  const server = spawn(process.execPath, [tsc, "--lsp", "--stdio"]);
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const answers = answersOf(server, (message) => {
    const { id, method } = message;
    if (method === undefined) return { id: Number(id), result: message["result"] };
    // What the server asks of an editor; it has no settings.
    if (id !== undefined) send({ id, result: null });
    return undefined;
  });
  let last = 0;
  const request = (method: string, params: object): Promise<unknown> => {
    const id = ++last;
    send({ id, method, params });
    return answers.of(id);
  };
  const uri = pathToFileURL(file).href;
  const rootUri = pathToFileURL(path.dirname(file)).href;
  await request("initialize", { processId: process.pid, rootUri, capabilities: {} });
  send({ method: "initialized", params: {} });
  const text = fs.readFileSync(file, "utf8");
  send({
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "typescript", version: 1, text } },
  });
  return {
    async definitions(line, column) {
      const position = { line: line - 1, character: column - 1 };
      const result = await request("textDocument/definition", { textDocument: { uri }, position });
      const locations = (Array.isArray(result) ? result : [result]) as {
        uri: string;
        range: Record<"start" | "end", { line: number; character: number }>;
      }[];
      return locations.map(({ uri: found, range: { start, end } }) => ({
        file: fileURLToPath(found),
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      }));
    },
    stop: () => server.kill(),
  };
}

/** The answers to requests, by their numbers, out of what a server prints: bodies, each with a header. */
function answersOf(
  server: ChildProcessWithoutNullStreams,
  read: (message: Readonly<Record<string, unknown>>) => Answer | undefined,
): { readonly of: (id: number) => Promise<unknown> } {
  const known = new Map<number, unknown>();
  const waiting = new Map<number, (result: unknown) => void>();
  let rest = Buffer.alloc(0);
  server.stdout.on("data", (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const headerEnd = rest.indexOf("\r\n\r\n");
      const length = /Content-Length: (\d+)/.exec(rest.toString("latin1"))?.[1];
      const start = headerEnd + 4;
      if (headerEnd === -1 || length === undefined || rest.length < start + Number(length)) return;
      const body = rest.subarray(start, start + Number(length)).toString();
      rest = rest.subarray(start + Number(length));
      const answer = read(JSON.parse(body));
      if (!answer) continue;
      known.set(answer.id, answer.result);
      waiting.get(answer.id)?.(answer.result);
    }
  });
  return {
    of: async (id) =>
      known.has(id) ? known.get(id) : new Promise((resolve) => waiting.set(id, resolve)),
  };
}
