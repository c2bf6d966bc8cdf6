import { build } from "./build";

try {
  const { code, sidebar } = await build();
  console.log(
    `dist/Code.js ${Buffer.byteLength(code)} bytes, dist/Sidebar.html ${Buffer.byteLength(sidebar)} bytes`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
