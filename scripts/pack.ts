import { packCatalog } from "./packCatalog";

try {
  packCatalog();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
