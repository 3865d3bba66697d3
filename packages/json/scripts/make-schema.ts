// Writes isnad-1.schema.json from the zod schema: `npm run schema` at the root. A test says when it is out of date.
import { writeFileSync } from "node:fs";
import { jsonSchema } from "@proj/json";

writeFileSync(new URL("../isnad-1.schema.json", import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
