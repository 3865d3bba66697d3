// The command as its own process, from source: what packages/cli/bin/isnad.js is for the built one.
import { main } from "@proj/cli";

process.exitCode = await main(process.argv.slice(2));
