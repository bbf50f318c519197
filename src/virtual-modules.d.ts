// Style sheets that the build makes.
declare module 'virtual:fonts.css';
