// Style sheets are imported for their effect; the bundler makes one file of them.
declare module '*.css' {}
