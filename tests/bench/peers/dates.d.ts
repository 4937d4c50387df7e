declare module '@openhistoricalmap/maplibre-gl-dates';
