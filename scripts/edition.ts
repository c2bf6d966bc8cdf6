import { recordEdition } from "./packCatalog";

try {
  console.log(`Edition ${recordEdition()} is recorded.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
