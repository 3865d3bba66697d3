import { library } from "../../tsup.base.ts";

export default library(["src/index.ts", "src/schema.ts", "src/views/index.ts", "src/wording/index.ts", "src/testing/index.ts"]);
