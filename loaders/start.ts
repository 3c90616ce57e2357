import {build} from "./build.js";
import {outFolder, run} from "./command.js";
import {chosenCouncil} from "./council.js";
import {serve} from "./publish/serve.js";

run(async () => {
  const council = chosenCouncil();
  await build(council, outFolder());
  const {address} = await serve(outFolder(), {
    port: Number(process.env.PORT ?? 3000),
    basePath: council.basePath
  }).catch(() => serve(outFolder(), {basePath: council.basePath}));
  console.log(`The site of ${council.name} is at ${address} (stop it with Ctrl-C).`);
});
