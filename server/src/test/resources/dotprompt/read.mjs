// Reads dotprompt files with the package of that name and says what it understood. Standard input is a JSON list of
// {source, values}, standard output a JSON list in the same order. The package is found from the working directory.
import {createRequire} from 'node:module';
import {text} from 'node:stream/consumers';
import {pathToFileURL} from 'node:url';

const {Dotprompt} = createRequire(pathToFileURL(`${process.cwd()}/package.json`))('dotprompt');

const read = async ({source, values}) => {
  const dotprompt = new Dotprompt();
  const {name, description, raw, ext} = dotprompt.parse(source);
  const {input} = await dotprompt.renderMetadata(source);
  const {messages} = await dotprompt.render(source, {input: values});
  return {name, description, keys: Object.keys(raw), ext, schema: input.schema, messages};
};

const files = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await Promise.all(files.map(read))));
