/** What rolldown takes under `output.codeSplitting`. */
interface FirstLoad {
  readonly includeDependenciesRecursively: boolean;
  readonly groups: { name: string; test: RegExp; tags: ["$initial"]; priority: number }[];
}

/**
 * What a page loads before it shows anything, in two files that are fetched side by side: the engine (documents, the form,
 * recognition) and what is seen (Fluent, React, the panel). Left to itself the bundler cuts at every border between views
 * that come later, half a hundred small files, and asking for each costs more than running it. Pages of an app
 * keep to themselves what only they have.
 */
export function firstLoad(): FirstLoad {
  return {
    // What stands in a list of exports and is asked for by none of the first modules is to stay out.
    includeDependenciesRecursively: false,
    groups: [
      {
        name: "engine",
        test: /[\\/](?:packages[\\/](?:core|docx|sheet|host)|templates|src[\\/]office|node_modules[\\/](?:big\.js|fflate|handlebars))[\\/]/,
        tags: ["$initial"],
        priority: 2,
      },
      { name: "panel", test: /[\\/](?:packages[\\/]panel|node_modules)[\\/]/, tags: ["$initial"], priority: 1 },
    ],
  };
}
