/** A ring or run: longitudes and latitudes by turns. */
export type Ring = number[] | Float64Array;
