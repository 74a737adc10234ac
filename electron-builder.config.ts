// What goes into a packaged app, and how it is sealed.
import type { Configuration } from 'electron-builder';

const config: Configuration = {
  appId: 'org.counterpart.app',
  productName: 'Counterpart',
  directories: { output: 'dist', buildResources: 'build' },
  // An allow-list. All code is bundled into out/; only the database is native and stays a package. So the loopback host,
  // which exists as source only, and the Node that npm brings for development are not in the app.
  files: [
    'out/**',
    'package.json',
    '!node_modules/**',
    'node_modules/better-sqlite3/package.json',
    'node_modules/better-sqlite3/lib/**',
    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  // The prebuilt database driver is of Node-API and fits every Electron we ship.
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  // Links to records: counterpart://order/NB-20417. They are checked in electron/shell/policy.ts.
  protocols: [{ name: 'Counterpart', schemes: ['counterpart'] }],
  publish: null,
  linux: { target: ['AppImage', 'deb'], category: 'Office' },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', hardenedRuntime: true },
  win: { target: ['nsis'] },
};

export default config;
