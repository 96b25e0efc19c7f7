// Astro tells its makers of each run, and `npm run dev` asks npm for a newer Astro; nobody in a newsroom
// was asked, and Warta brings its Astro along. Read by Astro when it is first loaded, so imported before it.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
